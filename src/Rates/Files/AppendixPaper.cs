using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Features.Appendices;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// A rate appendix as a page that stands alone, for printing to PDF. It is kept with its edition, so it is written here
/// and not by a view, which needs a running site.
/// </summary>
public static class AppendixPaper
{
    /// <summary>Where the typeface is put when the page is printed; it is not kept with every edition.</summary>
    public const string Typeface = "/* typeface */";

    /// <summary>Marks a cell or a head of numbers; no text holds it.</summary>
    private const char Number = '\u001f';

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>The page.</summary>
    /// <param name="appendix">As its reader may see it; nothing is taken out here.</param>
    public static string Make(RateAppendix appendix)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append(Danish.Invariant, $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">\n")
            .Append(Danish.Invariant, $"<title>{Text($"{appendix.Title}, {appendix.AreaName}")}</title>\n")
            .Append(Danish.Invariant, $"<style>\n{Typeface}\n{Style.Value}\n</style>\n</head>\n<body>\n<header>\n")
            .Append(
                Danish.Invariant,
                $"<p class=\"kicker\">{Text($"{appendix.AreaName} · {AppendixWords.Of(appendix.State)}")}</p>\n"
            )
            .Append(Danish.Invariant, $"<h1>{Text(appendix.Title)}</h1>\n</header>\n<main>\n");
        Facts(page, appendix);
        Decisions(page, appendix);
        Remarks(page, appendix);
        foreach (var one in appendix.Operators)
        {
            Rates(page, appendix, one);
        }

        return page.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Facts(StringBuilder page, RateAppendix appendix)
    {
        var counted = $"{Danish.Number(appendix.Count)} fra {Danish.Number(appendix.Operators.Count)} driftsherrer";
        page.Append("<dl>\n");
        Fact("Udgave", appendix.EditionWords);
        if (appendix.Edition is not null)
        {
            Fact("Gemt", DanishClock.Full(appendix.KnownAt));
        }

        Fact("Takster", counted);
        if (appendix.Missing.Count > 0)
        {
            Fact("Mangler", string.Join(", ", appendix.Missing.Select(one => one.Name)));
        }

        page.Append("</dl>\n");

        void Fact(string label, string text) =>
            page.Append(Danish.Invariant, $"<dt>{label}</dt><dd>{Text(text)}</dd>\n");
    }

    private static void Decisions(StringBuilder page, RateAppendix appendix)
    {
        if (appendix.Decisions.Count == 0)
        {
            return;
        }

        page.Append("<h2>Afgørelser</h2>\n<table>\n<thead><tr>");
        Heads(page, "Afgørelse", "Af", "Dag", $"{Number}Takster", "Kilde");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var one in appendix.Decisions)
        {
            Row(
                page,
                null,
                Text(one.What),
                one.By,
                one.On is { } day ? Danish.Date(day) : "–",
                $"{Number}{Danish.Number(one.Count)}",
                one.Source.Length > 0 ? one.Source : "–"
            );
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void Remarks(StringBuilder page, RateAppendix appendix)
    {
        var remarked = appendix.Remarked.ToList();
        if (remarked.Count == 0)
        {
            return;
        }

        page.Append("<h2>Undtagelser og bemærkninger</h2>\n<table>\n<thead><tr>");
        Heads(page, "Takst", "Driftsherre", "Status", "Bemærkning");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in remarked)
        {
            Row(
                page,
                null,
                Named(row.Place, $"{AppendixWords.ServiceOf(row)} · {row.Rate.ServiceKey}"),
                row.Operator,
                row.State,
                AppendixWords.RemarkOf(row) is { Length: > 0 } remark ? remark : "–"
            );
        }

        page.Append("</tbody>\n</table>\n");
    }

    private static void Rates(StringBuilder page, RateAppendix appendix, AppendixOperator one)
    {
        var year = appendix.Round.BudgetYear;
        page.Append(Danish.Invariant, $"<h2>{Text(one.Name)}</h2>\n<table>\n<thead><tr>");
        Heads(
            page,
            "Tilbud og ydelse",
            "Enhed",
            $"{Number}Takst {year}\nkr.",
            $"{Number}Takst {year.Year - 1}\nkr.",
            $"{Number}Ændring\npct.",
            $"{Number}Belægning\npct.",
            $"{Number}Pladser",
            "Status"
        );
        page.Append("</tr></thead>\n");
        foreach (var group in one.Groups)
        {
            page.Append("<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"8\">")
                .Append(Text(group.Title))
                .Append("</th></tr>\n");
            foreach (var row in group.Rows)
            {
                Row(
                    page,
                    row.IsAddOn ? "addon" : null,
                    row.IsAddOn
                        ? Named(AppendixWords.ServiceOf(row), AppendixWords.DetailsOf(row))
                        : Named(row.Place, $"{row.Rate.ServiceName} · {AppendixWords.DetailsOf(row)}"),
                    row.Rate.Unit,
                    $"{Number}{AppendixWords.Amount(row.Amount)}",
                    $"{Number}{AppendixWords.Amount(row.Rate.LastRate)}",
                    $"{Number}{AppendixWords.Change(row.Change)}",
                    $"{Number}{AppendixWords.Percent(row.Occupancy)}",
                    $"{Number}{AppendixWords.Places(row.Rate.Places)}",
                    row.State
                );
            }

            page.Append("</tbody>\n");
        }

        page.Append("</table>\n");
    }

    /// <summary>Heads of columns; one that begins with the mark is of numbers.</summary>
    private static void Heads(StringBuilder page, params IReadOnlyList<string> heads)
    {
        foreach (var head in heads)
        {
            page.Append(head[0] == Number ? "<th scope=\"col\" class=\"num\">" : "<th scope=\"col\">")
                .Append(Text(head.TrimStart(Number)).Replace("&#xA;", "<br>", StringComparison.Ordinal))
                .Append("</th>");
        }
    }

    /// <summary>A row: its head as HTML, its cells as texts; one that begins with the mark is a number.</summary>
    private static void Row(StringBuilder page, string? style, string head, params IReadOnlyList<string> cells)
    {
        page.Append(style is null ? "<tr>" : $"<tr class=\"{style}\">")
            .Append(Danish.Invariant, $"<th scope=\"row\">{head}</th>");
        foreach (var cell in cells)
        {
            var isNumber = cell.StartsWith(Number);
            page.Append(isNumber ? "<td class=\"num\">" : "<td>")
                .Append(Text(isNumber ? cell[1..] : cell))
                .Append("</td>");
        }

        page.Append("</tr>\n");
    }

    private static string Named(string name, string details) => $"{Text(name)}<small>{Text(details)}</small>";

    private static string Text(string text) => Encoder.Encode(text);

    private static string ReadStyle()
    {
        using var own = new StreamReader(
            typeof(AppendixPaper).Assembly.GetManifestResourceStream("appendix-paper.css")!
        );
        return own.ReadToEnd();
    }
}
