using System.Globalization;
using System.Text;

namespace Rammevaerk.Bench;

/// <summary>The sections as one Markdown page, with machine and commit on top.</summary>
internal sealed class Report
{
    private readonly List<SectionResult> sections = [];

    public bool AllBarsHold => sections.SelectMany(section => section.Bars).All(bar => bar.Holds);

    public void Add(SectionResult section) => sections.Add(section);

    public string ToMarkdown()
    {
        var page = new StringBuilder();
        Line(page, $"# Performance");
        Line(page, $"");
        Line(page, $"{Machine.Describe()} Median of interleaved runs; ± is half the way between the quartiles.");
        foreach (var section in sections)
        {
            Write(page, section);
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, SectionResult section)
    {
        Line(page, $"");
        Line(page, $"## {section.Title}");
        Line(page, $"");
        Line(page, $"{section.What}");
        Line(page, $"");
        if (section.Timings.Count > 0)
        {
            Write(page, section.Timings);
        }

        foreach (var table in section.Tables)
        {
            Write(page, table);
        }

        foreach (var note in section.Notes)
        {
            Line(page, $"{note}");
            Line(page, $"");
        }

        foreach (var bar in section.Bars)
        {
            Line(
                page,
                $"- {(bar.Holds ? "Held" : "**Missed**")}: {bar.What}: {bar.Ratio:F2} ({(bar.AtLeast ? "at least" : "at most")} {bar.Limit:F2})."
            );
        }
    }

    private static void Write(StringBuilder page, IReadOnlyList<Timing> timings)
    {
        Line(page, $"| What | Median, ms | ± ms | Ratio to the first |");
        Line(page, $"|---|---:|---:|---:|");
        foreach (var timing in timings)
        {
            var ratio = timing.Milliseconds / timings[0].Milliseconds;
            Line(page, $"| {timing.Name} | {timing.Milliseconds:F2} | {timing.Spread:F2} | {ratio:F2} |");
        }

        Line(page, $"");
    }

    private static void Write(StringBuilder page, Table table)
    {
        Line(page, $"| {string.Join(" | ", table.Heads)} |");
        Line(page, $"|---|{string.Concat(table.Heads.Skip(1).Select(_ => "---:|"))}");
        foreach (var row in table.Rows)
        {
            Line(page, $"| {string.Join(" | ", row)} |");
        }

        Line(page, $"");
    }

    private static void Line(StringBuilder page, FormattableString text) =>
        page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
