using System.Text.RegularExpressions;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Finds what does not agree within a document, and says where; what was read stays as it is.</summary>
internal static class Contradictions
{
    private static readonly Pattern Reference = Pattern.Make(@"\bbilag (\d{1,3})\b");
    private static readonly Pattern Weekday = Pattern.Make(
        @"\b(mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:,? den|,? d\.|,)? \d{1,2}"
    );

    private static readonly Pattern PlanHead = Pattern.Make(
        @"^(?:tidspunkt|dato|hvornår|måned|tid|hvem\thvornår)\b.*\t"
    );

    private static readonly string[] Weekdays =
    [
        "søndag",
        "mandag",
        "tirsdag",
        "onsdag",
        "torsdag",
        "fredag",
        "lørdag",
    ];

    public static void Find(
        ReadMinutes minutes,
        Outline outline,
        IReadOnlyList<TextLine> lines,
        List<ReadWarning> warnings
    )
    {
        if (minutes.Items.Count == 0)
        {
            warnings.Add(
                new(
                    "Der er ikke fundet punkter i dokumentet.",
                    new(1, Math.Max(1, lines.Count == 0 ? 1 : lines[^1].Number))
                )
            );
        }

        Numbers(minutes, warnings);
        Contents(minutes, outline, lines, warnings);
        BothThereAndNot(minutes, warnings);
        Attachments(minutes, lines, warnings);
        Days(minutes, lines, warnings);
        Plans(minutes, lines, warnings);
    }

    private static void Numbers(ReadMinutes minutes, List<ReadWarning> warnings)
    {
        foreach (
            var same in minutes
                .Items.Where(item => item.Number is not null)
                .GroupBy(item => item.Number!.Value)
                .Where(same => same.Count() > 1)
        )
        {
            warnings.Add(new($"Nummer {same.Key} er brugt til flere punkter.", same.Last().Title.Lines));
        }

        HeadingNumber? before = null;
        foreach (var item in minutes.Items)
        {
            if (item.Number is null || HeadingNumber.Of(item.Number.Value) is not { } number)
            {
                continue;
            }

            if (before is not null && !number.Follows(before))
            {
                warnings.Add(new($"Efter nummer {before.Printed} kommer nummer {number.Printed}.", item.Title.Lines));
            }

            before = number;
        }
    }

    private static void Contents(
        ReadMinutes minutes,
        Outline outline,
        IReadOnlyList<TextLine> lines,
        List<ReadWarning> warnings
    )
    {
        var titles = minutes
            .Items.Select(item => Words.Key(item.Title.Value))
            .Concat(outline.Sections.Select(section => Words.Key(section.Title)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (at, number, title) in outline.Contents.Where(entry => !titles.Contains(Words.Key(entry.Title))))
        {
            warnings.Add(
                new(
                    $"Indholdsfortegnelsen nævner »{number} {title}«, som ikke er fundet som punkt med den titel.",
                    lines[at].Span
                )
            );
        }
    }

    private static void BothThereAndNot(ReadMinutes minutes, List<ReadWarning> warnings)
    {
        var absent = minutes.Apologies.ToDictionary(one => (one.Value.Name, one.Value.Organisation));
        foreach (
            var present in minutes.Attendees.Where(one => absent.ContainsKey((one.Value.Name, one.Value.Organisation)))
        )
        {
            warnings.Add(new($"{present.Value.Name} står både som deltager og med afbud.", present.Lines));
        }
    }

    private static void Attachments(ReadMinutes minutes, IReadOnlyList<TextLine> lines, List<ReadWarning> warnings)
    {
        var listed = minutes
            .Items.SelectMany(item => item.Attachments)
            .Select(one => one.Value.Number)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        if (listed.Count == 0)
        {
            return;
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            foreach (Match match in Reference.Matches(line.Clean))
            {
                var number = match.Groups[1].Value;
                if (!listed.Contains(number) && told.Add(number))
                {
                    warnings.Add(new($"Bilag {number} er nævnt, men står ikke på en liste over bilag.", line.Span));
                }
            }
        }

        foreach (var attachment in minutes.Items.SelectMany(item => item.Attachments))
        {
            var date = DateText.Dates(attachment.Value.Title).Find(one => one.Year is not null)?.On(null);
            if (date > minutes.Date?.Value.AddYears(1))
            {
                warnings.Add(
                    new(
                        $"Bilagets titel nævner {Danish.Date(date.Value)}, som ligger langt efter mødet.",
                        attachment.Lines
                    )
                );
            }
        }
    }

    /// <summary>A row of a plan that lies well before the meeting: a wrong year, most often.</summary>
    private static void Plans(ReadMinutes minutes, IReadOnlyList<TextLine> lines, List<ReadWarning> warnings)
    {
        var isPlan = false;
        foreach (var line in lines)
        {
            if (!line.Text.Contains('\t', StringComparison.Ordinal))
            {
                isPlan = false;
                continue;
            }

            isPlan |= PlanHead.IsMatch(line.Clean);
            var date = isPlan ? DateText.Dates(line.Clean).Find(one => one.Year is not null)?.On(null) : null;
            if (date < minutes.Date?.Value.AddDays(-60))
            {
                warnings.Add(
                    new($"Planen nævner {Danish.Date(date.Value)}, som ligger før mødet. Er året rigtigt?", line.Span)
                );
            }
        }
    }

    /// <summary>A weekday that does not fall on its date, and a deadline that lay before the meeting.</summary>
    private static void Days(ReadMinutes minutes, IReadOnlyList<TextLine> lines, List<ReadWarning> warnings)
    {
        foreach (var line in lines.Where(line => Weekday.IsMatch(line.Clean)))
        {
            foreach (Match match in Weekday.Matches(line.Clean))
            {
                var date = DateText
                    .Dates(line.Clean)
                    .Find(one => one.At >= match.Index && one.At < match.Index + match.Length + 2);
                if (
                    date?.On(minutes.Date?.Value) is { } on
                    && !Weekdays[(int)on.DayOfWeek].Equals(match.Groups[1].Value, StringComparison.OrdinalIgnoreCase)
                )
                {
                    warnings.Add(
                        new($"{Danish.Date(on)} er ikke en {match.Groups[1].Value.ToLowerInvariant()}.", line.Span)
                    );
                }
            }
        }

        foreach (
            var deadline in minutes
                .Items.SelectMany(item => item.Deadlines)
                .Where(one => one.Value.Date < minutes.Date?.Value)
        )
        {
            warnings.Add(new($"Fristen {Danish.Date(deadline.Value.Date)} ligger før mødet.", deadline.Lines));
        }
    }
}
