using Rammevaerk.Kernel;
using Rammevaerk.Platform.Documents.Word;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Platform.Search.Files;

/// <summary>The decisions on a subject in one Word document, the oldest first: how it came to be as it is.</summary>
public static class DecisionsWord
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int Least = 3;

    /// <summary>The document as a file.</summary>
    /// <param name="asked">What was searched for.</param>
    /// <param name="decisions">The decisions the reader may read, in order.</param>
    /// <param name="today">The day it is made.</param>
    /// <param name="addressOf">The full address of a path of the site.</param>
    public static byte[] Make(
        SearchAsked asked,
        IReadOnlyList<SearchHit> decisions,
        DateOnly today,
        Func<string, string> addressOf
    )
    {
        var subject = asked.Text.Length > 0 ? $"Beslutninger om {asked.Text}" : "Beslutninger";
        var word = new WordWriter(new WordFrame(subject, "Rammeværk", $"Samlet {Danish.Date(today)}", "Rammeværk"));
        word.Title(subject);
        word.Paragraph(WordStyles.Subtitle, $"{CountWords(decisions.Count)} · samlet {Danish.Date(today)}");
        foreach (var (facet, values) in asked.Chosen)
        {
            word.Paragraph(
                WordStyles.Meta,
                $"{SearchFacets.TitleOf(facet)}: {string.Join(", ", values.Select(value => SearchFacets.TextOf(facet, value)).Order(Danish.Order))}"
            );
        }

        if (decisions.Count == 0)
        {
            word.Paragraph(WordStyles.Normal, "Ingen beslutninger, du må læse, har alle ordene.");
        }

        if (decisions.Count > Least)
        {
            word.Contents("Indhold", 2);
        }

        foreach (var year in decisions.GroupBy(hit => hit.Document.Year))
        {
            word.Heading(1, year.Key?.ToString(Danish.Invariant) ?? "Uden år");
            foreach (var hit in year)
            {
                Write(word, hit, addressOf);
            }
        }

        return word.ToBytes();
    }

    private static void Write(WordWriter word, SearchHit hit, Func<string, string> addressOf)
    {
        var document = hit.Document;
        word.Heading(2, document.Title);
        word.Paragraph(
            WordStyles.Meta,
            string.Join(" · ", new[] { hit.Where, document.Outcome, document.Thread }.Where(text => text.Length > 0))
        );
        word.Paragraph(WordStyles.Decision, document.Text.Length > 0 ? document.Text : "Ingen beslutningstekst.");
        word.Paragraph(
            WordStyles.Normal,
            new WordRun("Læs beslutningen på Rammeværk", Link: addressOf(document.Address))
        );
    }

    private static string CountWords(int count) => count == 1 ? "1 beslutning" : $"{Danish.Number(count)} beslutninger";
}
