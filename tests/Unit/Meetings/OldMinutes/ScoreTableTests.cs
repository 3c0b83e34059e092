using System.Globalization;
using System.Text;
using Rammevaerk.Tests.Unit.Architecture;
using Rammevaerk.Tests.Unit.Meetings.OldMinutes.Scoring;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

/// <summary>
/// The table of scores in docs/minutes-reader.md is what the reader scores. RAMMEVAERK_SCORES=write writes it anew.
/// </summary>
public sealed class ScoreTableTests
{
    private const string Begin = "<!-- scores -->";
    private const string End = "<!-- /scores -->";

    private static readonly string Page = Path.Combine(Repository.Root, "docs", "minutes-reader.md");

    [Fact]
    public async Task The_documentation_tells_the_scores_as_they_are()
    {
        if (Given.Evidence is not { } folder)
        {
            return;
        }

        var table = new StringBuilder();
        Write(table, "The five real documents", await ScoreCard.OfEvidenceAsync(folder));
        Write(table, "Eight invented documents the reader was fitted to", await ScoreCard.OfSamplesAsync("m"));
        Write(table, "First round held out", await ScoreCard.OfSamplesAsync("h"));
        Write(table, "Second round held out", await ScoreCard.OfSamplesAsync("n"));
        Write(table, "Third round held out", await ScoreCard.OfSamplesAsync("o"));
        var page = await File.ReadAllTextAsync(Page);
        var (from, to) = (
            page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length,
            page.IndexOf(End, StringComparison.Ordinal)
        );
        if (Environment.GetEnvironmentVariable("RAMMEVAERK_SCORES") == "write")
        {
            await File.WriteAllTextAsync(Page, $"{page[..from]}\n{table}{page[to..]}");
            return;
        }

        page[from..to].Trim().ShouldBe(table.ToString().Trim());
    }

    private static void Write(StringBuilder table, string title, List<ScoreCard> cards)
    {
        table.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n");
        table.Append(
            CultureInfo.InvariantCulture,
            $"| field | {string.Join(" | ", cards.Select(card => card.Name))} | all | F1 |\n"
        );
        table.Append(CultureInfo.InvariantCulture, $"|---|{string.Concat(cards.Select(_ => "---|"))}---|---|\n");
        foreach (var field in FieldKeys.All)
        {
            var total = ScoreCard.Total(cards, field);
            if (total.Expected == 0)
            {
                continue;
            }

            var cells = cards.Select(card =>
                card.Fields.TryGetValue(field, out var score) && score.Expected + score.Found > 0 ? Cell(score) : "–"
            );
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {field} | {string.Join(" | ", cells)} | {Cell(total)} | {total.F1:0.000} |\n"
            );
        }
    }

    /// <summary>9/10 is nine right of ten; +1 is one found too many.</summary>
    private static string Cell(Score score)
    {
        var wrong = score.Found - score.Right;
        return wrong > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{score.Right}/{score.Expected} +{wrong}")
            : string.Create(CultureInfo.InvariantCulture, $"{score.Right}/{score.Expected}");
    }
}
