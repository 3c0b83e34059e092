using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>What entries about proposed parameters, closed periods and auditing are called.</summary>
internal sealed class ParameterAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["parameter.proposed"] = "Parameter foreslået ændret",
            ["parameter.proposal-approved"] = "Forslag til parameter godkendt",
            ["parameter.proposal-refused"] = "Forslag til parameter afvist",
            ["parameter.proposal-withdrawn"] = "Forslag til parameter trukket tilbage",
            ["sample.drawn"] = "Stikprøve trukket",
            ["cost-read.swept"] = "Gamle visninger af udgifter slettet",
            ["period.closed"] = "Periode lukket",
            ["period.reopened"] = "Periode genåbnet",
        };
}
