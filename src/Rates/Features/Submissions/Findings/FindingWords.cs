using Rammevaerk.Kernel;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions.Findings;

/// <summary>How many findings still stand, and why the others do not, as users read it.</summary>
public static class FindingWords
{
    /// <summary>As in "0 åbne (4 forklaret, 1 dækket af dispensation)".</summary>
    /// <param name="open">What must be mended or explained.</param>
    /// <param name="explained">Warnings with the operator's explanation.</param>
    /// <param name="covered">What a dispensation lets pass.</param>
    public static string Open(int open, int explained, int covered) =>
        $"{Danish.Number(open)} {(open == 1 ? "åben" : "åbne")}{Rest(explained, covered)}";

    /// <summary>The same of the findings of one severity; a hint is only counted, as nothing is asked for it.</summary>
    public static string Of(Severity severity, IEnumerable<DeliveryFinding> findings)
    {
        var own = findings.Where(one => one.Stored.Severity == severity).ToList();
        var covered = own.Count(one => one.Dispensation is not null);
        var open = own.Count(one => one.IsOpen);
        return severity == Severity.Hint
            ? Danish.Number(own.Count)
            : Open(open, severity == Severity.Warning ? own.Count - covered - open : 0, covered);
    }

    private static string Rest(int explained, int covered)
    {
        var rest = new[]
        {
            explained > 0 ? $"{Danish.Number(explained)} forklaret" : null,
            covered > 0 ? $"{Danish.Number(covered)} dækket af dispensation" : null,
        }.Where(one => one is not null);
        return string.Join(", ", rest) is { Length: > 0 } words ? $" ({words})" : "";
    }
}
