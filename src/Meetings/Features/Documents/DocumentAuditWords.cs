using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>The Danish words of packages in the audit trail.</summary>
internal sealed class DocumentAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["archive.exported"] = "Arkivpakke givet ud",
            ["archive.released"] = "Aktindsigt givet",
        };
}
