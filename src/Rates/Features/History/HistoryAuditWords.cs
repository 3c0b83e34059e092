using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Rates.Features.History;

/// <summary>What entries about lists of earlier years are called.</summary>
internal sealed class HistoryAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["history.received"] = "Tidligere takstliste modtaget",
            ["history.mapped"] = "Kolonner i tidligere takstliste valgt",
            ["history.stored"] = "Tidligere takstliste gemt",
            ["history.matched"] = "Tidligere takst knyttet til tilbud",
            ["history.untied"] = "Tidligere takst løst fra tilbud",
            ["history.released"] = "Tidligere takstliste vist for alle",
            ["history.withdrawn"] = "Tidligere takstliste trukket tilbage",
        };
}
