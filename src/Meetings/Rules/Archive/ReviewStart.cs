using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.Archive;

/// <summary>
/// Lays what was read out for review: every value with its lines, repaired text in place of recognition noise with the
/// printed beside it, and every line that ended in no field.
/// </summary>
public static class ReviewStart
{
    private const int LongestLabel = 40;

    /// <summary>The review nobody has touched.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="source">The document.</param>
    /// <param name="mend">Repairs recognition noise in a line of running text; null for text that was not scanned.</param>
    public static ReviewedMinutes Of(ReadMinutes read, SourceDocument source, Func<string, string>? mend = null)
    {
        var items = read.Items.Select((item, index) => ItemOf(item, index + 1, source, mend)).ToList();
        return new()
        {
            Body = Field(read.Body, text => text),
            Title = Field(read.MeetingTitle, text => text),
            DocumentType = Field(read.DocumentType, text => text),
            Date = Field(read.Date, day => day.ToString("yyyy-MM-dd", Danish.Invariant)),
            Starts = Field(read.StartTime, time => time.ToString("HH:mm", Danish.Invariant)),
            Ends = Field(read.EndTime, time => time.ToString("HH:mm", Danish.Invariant)),
            Place = Field(read.PlaceAsPrinted ?? read.Place, text => text),
            Format = Field(read.Format, format => format.ToString()),
            Chair = Field(read.Chair, text => text),
            IsExtraordinary = read.Extraordinary?.Value ?? false,
            Present = [.. read.Attendees.Select(PersonOf)],
            Away = [.. read.Apologies.Select(PersonOf)],
            Items = items,
            Planned = [.. read.PlannedItems.Select(one => one.Value)],
            Warnings = read.Warnings,
            IsScanned = read.IsScanned,
            Unplaced = UnusedLines.Of(source, OutsideItems(read)),
        };
    }

    private static ReviewedField Field<T>(Read<T>? read, Func<T, string> text) =>
        read is null ? ReviewedField.Empty : new(text(read.Value), read.Lines, read.Certainty);

    private static ReviewedPerson PersonOf(Read<ReadPerson> read) =>
        new(
            read.Value.NameCorrected ?? read.Value.Name,
            read.Value.Organisation ?? "",
            read.Value.Role ?? "",
            read.Lines,
            read.Certainty
        );

    private static ReviewedItem ItemOf(ReadItem item, int place, SourceDocument source, Func<string, string>? mend)
    {
        var title = item.TitleCorrected ?? item.Title.Value;
        var decision = item.DecisionCorrected ?? item.Decision?.Value ?? "";
        return new()
        {
            Place = place,
            Number = Field(item.Number, text => text),
            Title = new(title, item.Title.Lines, Repaired(item.Title.Certainty, title != item.Title.Value)),
            TitleAsPrinted = title == item.Title.Value ? null : item.Title.Value,
            Section = item.Section.Value,
            Presenters = string.Join(", ", item.Presenters.Select(one => WordsOf(one.Value))),
            CaseNumber = item.CaseNumber?.Value ?? "",
            IsClosed = item.IsClosed,
            Recommendations = Mended(Bullets(item.Recommendation), mend),
            CaseStatement = Mended(Field(item.CaseStatement, text => text), mend),
            Decision = new(
                decision,
                item.Decision?.Lines,
                item.Decision is { } read ? Repaired(read.Certainty, decision != read.Value) : null
            ),
            DecisionAsPrinted = decision == (item.Decision?.Value ?? "") ? null : item.Decision!.Value,
            Status = new(item.Status.Value.ToString(), item.Status.Lines, item.Status.Certainty),
            Outcome = item.Status.Value,
            Attachments = [.. item.Attachments.Select(one => one.Value)],
            Dates = [.. Dates(item)],
            Lines = item.Lines,
            Unused = UnusedLines.Of(
                source,
                [.. Inside(item).Select(span => WithLabel(span, item.Lines, source))],
                item.Lines
            ),
        };
    }

    /// <summary>Repaired text is never surer than likely.</summary>
    private static Certainty Repaired(Certainty certainty, bool isRepaired) =>
        isRepaired && certainty == Certainty.Sure ? Certainty.Likely : certainty;

    private static ReviewedField Mended(ReviewedField field, Func<string, string>? mend)
    {
        if (mend is null || field.Text.Length == 0)
        {
            return field;
        }

        var text = string.Join('\n', field.Text.Split('\n').Select(mend));
        return field with
        {
            Text = text,
            Certainty = field.Certainty is { } certainty ? Repaired(certainty, text != field.Text) : null,
        };
    }

    private static ReviewedField Bullets(IReadOnlyList<Read<string>> bullets) =>
        bullets.Count == 0
            ? ReviewedField.Empty
            : new(
                string.Join('\n', bullets.Select(one => one.Value)),
                bullets.Select(one => one.Lines).Aggregate((span, next) => span.Through(next)),
                bullets.Min(one => one.Certainty)
            );

    private static string WordsOf(ReadPerson person) =>
        (person.NameCorrected ?? person.Name) + (person.Organisation is { } organisation ? $" ({organisation})" : "");

    private static IEnumerable<ReviewedDate> Dates(ReadItem item) =>
        item
            .Deadlines.Select(one => new ReviewedDate(
                ReviewedDateKind.Deadline,
                Danish.Date(one.Value.Date),
                one.Value.Date,
                one.Value.What
            ))
            .Concat(
                item.VagueDeadlines.Select(one => new ReviewedDate(
                    ReviewedDateKind.Vague,
                    one.Value.Text,
                    null,
                    one.Value.What
                ))
            )
            .Concat(
                item.Milestones.Select(one => new ReviewedDate(
                    ReviewedDateKind.Milestone,
                    Danish.Date(one.Value.Date),
                    one.Value.Date,
                    one.Value.What
                ))
            );

    private static IEnumerable<LineSpan> OutsideItems(ReadMinutes read) =>
        new LineSpan?[]
        {
            read.Body?.Lines,
            read.MeetingTitle?.Lines,
            read.DocumentType?.Lines,
            read.Date?.Lines,
            read.StartTime?.Lines,
            read.EndTime?.Lines,
            read.Place?.Lines,
            read.PlaceAsPrinted?.Lines,
            read.Format?.Lines,
            read.Extraordinary?.Lines,
            read.Chair?.Lines,
            read.NextMeeting?.Lines,
        }
            .OfType<LineSpan>()
            .Concat(read.Attendees.Concat(read.Apologies).Select(one => one.Lines))
            .Concat(read.PlannedItems.Select(one => one.Lines))
            .Concat(read.Items.Select(item => item.Lines));

    /// <summary>The span with the short line above it that announces it: Indstilling.</summary>
    private static LineSpan WithLabel(LineSpan span, LineSpan item, SourceDocument source)
    {
        for (var line = span.First - 1; line >= Math.Max(item.First, 1); line--)
        {
            var text = source.Lines[line - 1].Text.Trim();
            if (text.Length > 0)
            {
                return text.Length <= LongestLabel ? span with { First = line } : span;
            }
        }

        return span;
    }

    private static IEnumerable<LineSpan> Inside(ReadItem item) =>
        new LineSpan?[]
        {
            item.Number?.Lines,
            item.Title.Lines,
            item.CaseNumber?.Lines,
            item.CaseStatement?.Lines,
            item.Decision?.Lines,
        }
            .OfType<LineSpan>()
            .Concat(item.Presenters.Select(one => one.Lines))
            .Concat(item.Recommendation.Select(one => one.Lines))
            .Concat(item.Attachments.Select(one => one.Lines));
}

/// <summary>Finds the lines of a document that are in none of some spans; blank ones do not count.</summary>
public static class UnusedLines
{
    /// <summary>Runs of such lines.</summary>
    /// <param name="source">The document.</param>
    /// <param name="used">What is in a field.</param>
    /// <param name="within">Where to look; null for everywhere.</param>
    public static IReadOnlyList<LineSpan> Of(SourceDocument source, IEnumerable<LineSpan> used, LineSpan? within = null)
    {
        var taken = new bool[source.Lines.Count + 2];
        foreach (var span in used)
        {
            for (var line = Math.Max(span.First, 1); line <= Math.Min(span.Last, source.Lines.Count); line++)
            {
                taken[line] = true;
            }
        }

        var runs = new List<LineSpan>();
        foreach (var line in source.Lines)
        {
            if (
                taken[line.Number]
                || string.IsNullOrWhiteSpace(line.Text)
                || (within is { } span && (line.Number < span.First || line.Number > span.Last))
            )
            {
                continue;
            }

            if (runs.Count > 0 && runs[^1].Last == line.Number - 1)
            {
                runs[^1] = runs[^1] with { Last = line.Number };
            }
            else
            {
                runs.Add(new(line.Number, line.Number));
            }
        }

        return runs;
    }
}
