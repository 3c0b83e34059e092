using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>How changes of parameters are told in the audit trail.</summary>
internal static class ParameterAudit
{
    public static AuditNote Note(
        string verb,
        string summary,
        ParameterRow? before,
        ParameterRow after,
        string? why = null
    )
    {
        var area = new AreaKey(after.Area);
        return new AuditNote(
            $"parameter.{verb}",
            ParameterDesk.ReferenceOf(area, after.Name),
            summary,
            area == AreaKey.Country ? null : area,
            Before: before is null ? null : Told(before),
            After: Told(after),
            Why: why
        );
    }

    public static string Name(ParameterRow row) => $"»{row.Label}« for {AreaWords.Of(new AreaKey(row.Area))}";

    private static object Told(ParameterRow row) =>
        new
        {
            Værdi = row.ToParameter().Shown,
            Fra = row.ValidFrom,
            Til = row.ValidTo,
            Kilde = row.Source,
            Beslutning = row.Decision,
        };
}
