using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Documents.Word;
using Rammevaerk.Rates.Features.Appendices;

namespace Rammevaerk.Rates.Files;

/// <summary>A rate appendix as a Word document.</summary>
public static class AppendixWord
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly int[] RateWidths = [40, 8, 11, 11, 10, 12, 8];
    private static readonly bool[] RateNumbers = [false, false, true, true, true, true, true];

    /// <summary>The document as a file.</summary>
    /// <param name="appendix">As its reader may see it; nothing is taken out here.</param>
    public static byte[] Make(RateAppendix appendix)
    {
        var word = new WordWriter(
            new WordFrame(
                $"{appendix.Title}, {appendix.AreaName}",
                appendix.AreaName,
                AppendixWords.Of(appendix.State),
                "Sekretariatet",
                IsLandscape: true
            )
        );
        word.Title(appendix.Title);
        word.Paragraph(WordStyles.Subtitle, $"{appendix.AreaName} · {AppendixWords.Of(appendix.State)}");
        Facts(word, appendix);
        Decisions(word, appendix);
        Remarks(word, appendix);
        word.Contents("Indhold", 1);
        foreach (var one in appendix.Operators)
        {
            word.Heading(1, one.Name);
            Rates(word, appendix, one);
        }

        return word.ToBytes();
    }

    private static void Facts(WordWriter word, RateAppendix appendix)
    {
        var facts = new List<(string, IReadOnlyList<WordRun>)>
        {
            ("Område", [appendix.AreaName]),
            ("Budgetår", [appendix.Round.BudgetYear.ToString()]),
            ("Status", [AppendixWords.Of(appendix.State)]),
            ("Udgave", [appendix.EditionWords]),
            (
                "Takster",
                [$"{Danish.Number(appendix.Count)} fra {Danish.Number(appendix.Operators.Count)} driftsherrer"]
            ),
        };
        if (appendix.Edition is not null)
        {
            facts.Add(("Gemt", [DanishClock.Full(appendix.KnownAt)]));
        }

        if (appendix.Missing.Count > 0)
        {
            facts.Add(("Mangler", [string.Join(", ", appendix.Missing.Select(one => one.Name))]));
        }

        word.Facts("Om bilaget", facts);
    }

    private static void Decisions(WordWriter word, RateAppendix appendix)
    {
        if (appendix.Decisions.Count == 0)
        {
            return;
        }

        word.Heading(1, "Afgørelser");
        word.Table(
            "Hvem der har afgjort hvad",
            [
                Row("Afgørelse", "Af", "Dag", "Takster", "Kilde"),
                .. appendix.Decisions.Select(one =>
                    Row(
                        one.What,
                        one.By,
                        one.On is { } day ? Danish.Date(day) : "–",
                        Danish.Number(one.Count),
                        one.Source.Length > 0 ? one.Source : "–"
                    )
                ),
            ],
            isHidden: true,
            widths: [22, 20, 18, 10, 30],
            isNumber: [false, false, false, true, false]
        );
    }

    private static void Remarks(WordWriter word, RateAppendix appendix)
    {
        var remarked = appendix.Remarked.ToList();
        if (remarked.Count == 0)
        {
            return;
        }

        word.Heading(1, "Undtagelser og bemærkninger");
        word.Table(
            "Takster med bemærkning",
            [
                Row("Takst", "Driftsherre", "Status", "Bemærkning"),
                .. remarked.Select(row =>
                    Row(
                        $"{row.Place}, {AppendixWords.ServiceOf(row)} ({row.Rate.ServiceKey})",
                        row.Operator,
                        row.State,
                        AppendixWords.RemarkOf(row) is { Length: > 0 } remark ? remark : "–"
                    )
                ),
            ],
            isHidden: true,
            widths: [32, 18, 14, 36]
        );
    }

    private static void Rates(WordWriter word, RateAppendix appendix, AppendixOperator one) =>
        word.Table(
            $"Takster hos {one.Name}",
            [
                Row(
                    "Tilbud og ydelse",
                    "Enhed",
                    $"Takst {appendix.Round.Year}, kr.",
                    $"Takst {appendix.Round.Year - 1}, kr.",
                    "Ændring, pct.",
                    "Belægning, pct.",
                    "Pladser"
                ),
                .. one.Groups.SelectMany(group => group.Rows.Select(RateRow).Prepend(GroupRow(group))),
            ],
            isHidden: true,
            widths: RateWidths,
            isNumber: RateNumbers
        );

    private static IReadOnlyList<IReadOnlyList<WordRun>> GroupRow(AppendixGroup group) =>
        [
            [new WordRun(group.Title, IsItalic: true)],
        ];

    private static IReadOnlyList<IReadOnlyList<WordRun>> RateRow(AppendixRow row) =>
        [
            row.IsAddOn
                ? [$"– {AppendixWords.ServiceOf(row)}", $"\n{Details(row)}"]
                : [new WordRun(row.Place, IsBold: true), $"\n{row.Rate.ServiceName}", $"\n{Details(row)}"],
            [row.Rate.Unit],
            [AppendixWords.Amount(row.Amount)],
            [AppendixWords.Amount(row.Rate.LastRate)],
            [AppendixWords.Change(row.Change)],
            [AppendixWords.Percent(row.Occupancy)],
            [AppendixWords.Places(row.Rate.Places)],
        ];

    private static string Details(AppendixRow row) => $"{AppendixWords.DetailsOf(row)} · {row.State}";

    private static IReadOnlyList<IReadOnlyList<WordRun>> Row(params IReadOnlyList<string> cells) =>
        [.. cells.Select(cell => (IReadOnlyList<WordRun>)[new WordRun(cell)])];
}
