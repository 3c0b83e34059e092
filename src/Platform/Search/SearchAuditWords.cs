using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Platform.Search;

/// <summary>What entries about search are called.</summary>
internal sealed class SearchAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["search.built"] = "Søgeindeks bygget",
            ["search.files-read"] = "Bilags tekst læst ind i søgningen",
            ["search.saved"] = "Søgning gemt",
            ["search.changed"] = "Gemt søgning ændret",
            ["search.deleted"] = "Gemt søgning slettet",
            ["search.told"] = "Besked om nyt i gemt søgning",
        };
}
