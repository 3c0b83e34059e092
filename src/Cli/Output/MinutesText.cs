using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Spectre.Console;

namespace Rammevaerk.Cli.Output;

/// <summary>What was read of old minutes, for people: the head, the items, and what could not be placed.</summary>
internal static class MinutesText
{
    private const string Unknown = "–";
    private const int ItemIndent = 2;
    private const int FieldIndent = 4;
    private const int DecisionLength = 200;

    private static readonly Style Bold = new(decoration: Decoration.Bold);

    public static void Write(TextWriter output, ReadMinutes minutes)
    {
        var console = Terminal.For(output);
        console.WriteLine(minutes.MeetingTitle?.Value ?? Unknown, Bold);
        Field(console, "Organ", minutes.Body?.Value);
        Field(console, "Dokument", minutes.DocumentType?.Value);
        Field(console, "Møde", When(minutes));
        Field(console, "Sted", minutes.PlaceAsPrinted?.Value);
        Field(console, "Formand", minutes.Chair?.Value);
        Field(console, "Deltagere", Danish.Number(minutes.Attendees.Count));
        Field(console, "Afbud", Danish.Number(minutes.Apologies.Count));
        foreach (var item in minutes.Items)
        {
            Item(console, item);
        }

        if (minutes.NextMeeting is { } next)
        {
            console.WriteLine();
            Field(console, "Næste møde", next.Value.Date is { } date ? Danish.Date(date) : null);
        }

        Warnings(console, minutes.Warnings);
    }

    private static void Item(IAnsiConsole console, ReadItem item)
    {
        console.WriteLine();
        var title = item.TitleCorrected ?? item.Title.Value;
        console.WriteIndented(
            ItemIndent,
            $"{item.Number?.Value} {title} (linje {Lines(item.Lines)})".TrimStart(),
            Bold
        );
        foreach (var recommendation in item.Recommendation)
        {
            console.WriteIndented(FieldIndent, $"Indstilling: {recommendation.Value}");
        }

        var decision = item.DecisionCorrected ?? item.Decision?.Value;
        if (decision is not null)
        {
            var line = decision.ReplaceLineEndings(" ");
            console.WriteIndented(
                FieldIndent,
                $"Beslutning: {(line.Length > DecisionLength ? $"{line[..DecisionLength]}…" : line)}"
            );
        }

        foreach (var attachment in item.Attachments)
        {
            console.WriteIndented(
                FieldIndent,
                $"Bilag {attachment.Value.Number}: {attachment.Value.Title}".Replace(
                    " :",
                    ":",
                    StringComparison.Ordinal
                )
            );
        }

        foreach (var deadline in item.Deadlines)
        {
            console.WriteIndented(FieldIndent, $"Frist {Danish.Date(deadline.Value.Date)}: {deadline.Value.What}");
        }
    }

    private static void Warnings(IAnsiConsole console, IReadOnlyList<ReadWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine("Se efter:", Bold);
        foreach (var warning in warnings)
        {
            console.WriteIndented(ItemIndent, $"- linje {Lines(warning.Lines)}: {warning.Text}");
        }
    }

    private static string? When(ReadMinutes minutes)
    {
        var start = minutes.StartTime is { } from ? $" kl. {Danish.Clock(from.Value)}" : "";
        var end = minutes.EndTime is { } to ? $"-{Danish.Clock(to.Value)}" : "";
        var format = minutes.Format is { } one ? $" ({Format(one.Value)})" : "";
        return minutes.Date is { } date ? $"{Danish.Date(date.Value)}{start}{end}{format}" : null;
    }

    private static string Format(ReadFormat format) =>
        format switch
        {
            ReadFormat.Physical => "fysisk",
            ReadFormat.Virtual => "virtuelt",
            ReadFormat.Hybrid => "både fysisk og virtuelt",
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    private static void Field(IAnsiConsole console, string name, string? value) =>
        console.WriteLine($"{name}: {value ?? Unknown}");

    private static string Lines(LineSpan lines) =>
        lines.First == lines.Last
            ? Danish.Number(lines.First)
            : $"{Danish.Number(lines.First)}-{Danish.Number(lines.Last)}";
}
