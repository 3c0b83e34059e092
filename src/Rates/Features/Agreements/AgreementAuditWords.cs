using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>What entries about rate agreements and price figures are called.</summary>
internal sealed class AgreementAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["agreements.loaded"] = "Takstaftaler lagt ind ved start",
            ["agreement.added"] = "Takstaftale lagt ind",
            ["agreement.changed"] = "Takstaftale ændret",
            ["price-index.entered"] = "Pris- og lønudvikling indtastet",
            ["price-index.corrected"] = "Pris- og lønudvikling rettet",
            ["price-index.imported"] = "Pris- og lønudvikling lagt ind fra fil",
        };
}
