using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Finds the decision that set a dated parameter, also one a later decision has replaced. Reads once a request.</summary>
public sealed class ParameterDecisions(RammevaerkDb db)
{
    private readonly Dictionary<string, List<ParameterRow>> ofArea = new(StringComparer.Ordinal);

    /// <summary>
    /// Reference to the decision that set the value which counts in the area from the parameter's first day; null when it
    /// was not set by a registered decision.
    /// </summary>
    public async Task<string?> OfAsync(Parameter parameter, CancellationToken cancellation)
    {
        var area = parameter.Area.Value;
        if (!ofArea.TryGetValue(area, out var rows))
        {
            rows = await db.Set<ParameterRow>()
                .AsNoTracking()
                .Where(row => row.Area == area && row.Decision != null)
                .OrderByDescending(row => row.KnownFrom)
                .ToListAsync(cancellation);
            ofArea[area] = rows;
        }

        return rows.Find(row =>
            row.Name == parameter.Key
            && row.ValidFrom == parameter.Validity.From
            && row.ToParameter().Shown == parameter.Shown
        )?.Decision;
    }
}
