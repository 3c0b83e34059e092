using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// Reads a document of Danish agenda or minutes: cleaned lines, labels, items, fields. Knows no file, no clock and no
/// database; gives the same for the same document and knowledge.
/// </summary>
public sealed class OldMinutesReader
{
    private readonly List<ReadWarning> warnings = [];
    private readonly ReaderKnowledge knowledge;
    private readonly List<TextLine> lines;
    private readonly ScanRepair repair;

    private OldMinutesReader(SourceDocument document, ReaderKnowledge knowledge, IWordList? dictionary)
    {
        this.knowledge = knowledge;
        lines = PageFurniture.Remove(SourceText.Lines(document));
        repair = ScanRepair.For(lines.Select(line => line.Text), knowledge, dictionary);
        Recognise();
        if (document.IsCut)
        {
            warnings.Add(
                new(
                    "Dokumentet er længere end det, der læses. Resten er ikke med.",
                    new(document.Lines.Count, document.Lines.Count)
                )
            );
        }
    }

    /// <summary>What the reader understood. Never throws, whatever the text.</summary>
    /// <param name="document">The text with its lines.</param>
    /// <param name="knowledge">What people have corrected before; <see cref="ReaderKnowledge.Empty"/> at first.</param>
    /// <param name="dictionary">A list of right Danish words, or null.</param>
    public static ReadMinutes Read(
        SourceDocument document,
        ReaderKnowledge? knowledge = null,
        IWordList? dictionary = null
    ) => new OldMinutesReader(document, knowledge ?? ReaderKnowledge.Empty, dictionary).Read();

    private void Recognise()
    {
        var labels = new LabelFinder(knowledge);
        foreach (var line in lines)
        {
            line.Clean = repair.Repair(line.Text);
            line.Bullet = Bullets.Of(line.Text, repair.IsScanned);
            line.Label = line.Bullet is { IsNumbered: false } ? null : labels.Find(line);
        }
    }

    private ReadMinutes Read()
    {
        var outline = OutlineReader.Read(lines);
        var head = HeadReader.Read(
            [.. lines.Take(outline.HeadEnd).Where((_, at) => !outline.Used.Contains(at))],
            knowledge,
            warnings
        );
        var isMinutes =
            head.DocumentType?.Value == "Referat"
            || (head.DocumentType is null && lines.Exists(line => line.Label is { Label: PartLabel.Decision }));
        var reader = new ItemReader(repair, head.Date?.Value, isMinutes, warnings);
        var items = Items(outline, reader);
        head = Finish(head, items, reader, isMinutes);
        Contradictions.Find(head, outline, lines, warnings);
        return head with { Warnings = [.. warnings.OrderBy(warning => warning.Lines.First)] };
    }

    private List<ReadItem> Items(Outline outline, ItemReader reader)
    {
        var items = new List<ReadItem>(outline.Items.Count);
        for (var i = 0; i < outline.Items.Count; i++)
        {
            var (title, presenter) = TitleLines.Presented(outline.Items[i].Title);
            var start = outline.Items[i] with { Title = title, Presenter = presenter };
            var end = i + 1 < outline.Items.Count ? outline.Items[i + 1].At : lines.Count;
            var own = Enumerable
                .Range(start.Through + 1, Math.Max(0, end - start.Through - 1))
                .Where(at => !outline.Used.Contains(at))
                .Select(at => lines[at])
                .ToList();
            items.Add(reader.Read(start, own, lines[start.At].Span.Through(lines[start.Through].Span)));
        }

        EndAttachments.Move(lines, items);
        AttachmentAddresses.Give(lines, items);
        return items;
    }

    private ReadMinutes Finish(ReadMinutes head, List<ReadItem> items, ItemReader reader, bool isMinutes)
    {
        var absences =
            reader.Absences.Count > 0 && head.Apologies.Count == 0
                ? Attendance.Read(reader.Absences, isApologies: true).Absent
                : [];
        var next = items.FindAll(item =>
            item.Section.Value == ReadSection.NextMeetings
            || Words.Key(item.TitleCorrected ?? item.Title.Value).Contains("næste møde", StringComparison.Ordinal)
        );
        return head with
        {
            EndTime =
                head.EndTime
                ?? reader
                    .Tail.Where(line => line.Label is { Label: PartLabel.EndTime })
                    .Select(EndOf)
                    .FirstOrDefault(end => end is not null),
            Body =
                head.Body
                ?? (
                    BodyName.OfText(lines.Select(line => line.Bullet?.Text ?? line.Clean)) is { } body
                        ? new(body, new(1, 1), Certainty.Unsure)
                        : null
                ),
            DocumentType =
                TypeByDecisions(head, items)
                ?? head.DocumentType
                ?? (items.Count == 0 ? null : new(isMinutes ? "Referat" : "Dagsorden", new(1, 1), Certainty.Unsure)),
            Attendees = [.. head.Attendees.Select(reader.Corrected)],
            Apologies =
            [
                .. head
                    .Apologies.Concat(absences)
                    .Select(reader.Corrected)
                    .DistinctBy(one => (one.Value.Name, one.Value.Organisation)),
            ],
            Items = items,
            NextMeeting =
                head.NextMeeting
                ?? next.Select(item => NextMeetingReader.OfItem(LinesOf(item), head.Date?.Value))
                    .FirstOrDefault(one => one is not null),
            PlannedItems = [.. next.SelectMany(item => NextMeetingReader.Planned(LinesOf(item)))],
            IsScanned = repair.IsScanned,
        };
    }

    /// <summary>A document headed Dagsorden in which most items are decided is minutes.</summary>
    private static Read<string>? TypeByDecisions(ReadMinutes head, List<ReadItem> items) =>
        head.DocumentType is { Value: "Dagsorden" } said
        && items.Count(item => item.Decision is not null) * 2 > items.Count
            ? said with
            {
                Value = "Referat",
                Certainty = Certainty.Unsure,
            }
            : null;

    private static Read<TimeOnly>? EndOf(TextLine line) =>
        DateText.Time(line.Clean) is { } time ? new(time.End ?? time.Start, line.Span, Certainty.Likely) : null;

    private List<TextLine> LinesOf(ReadItem item) =>
        lines.FindAll(line => line.Number > item.Title.Lines.Last && line.Number <= item.Lines.Last);
}
