using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>What entries about accounts and movements are called.</summary>
internal sealed class LedgerAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["accounts.entered"] = "Regnskab indtastet",
            ["accounts.corrected"] = "Regnskab rettet",
            ["accounts.received"] = "Regnskabsfil modtaget",
            ["accounts.laid"] = "Regnskabsfil lagt på tilbud",
            ["ledger.moved"] = "Overskud eller underskud disponeret",
            ["ledger.taken-back"] = "Disponering tilbageført",
        };
}
