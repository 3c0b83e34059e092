using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads what stands before the first item: title, day and time, place, and who was there.</summary>
internal sealed class HeadReader
{
    private static readonly Pattern Minutes = Pattern.Make(
        @"\b(?:møde|beslutnings)?referat\b|\bprotokol\b|\bbeslutningsprotokol\b"
    );
    private static readonly Pattern Agenda = Pattern.Make(@"\b(?:møde)?dagsorden\b|\bindkaldelse\b");
    private static readonly Pattern Extraordinary = Pattern.Make(@"\bekstraordinær\w*");
    private static readonly Pattern Tool = Pattern.Make(@"\b(teams|skype|zoom)\b");

    private readonly HeadBlocks blocks;

    private HeadReader(HeadBlocks blocks) => this.blocks = blocks;

    public static ReadMinutes Read(IReadOnlyList<TextLine> head, ReaderKnowledge knowledge, List<ReadWarning> warnings)
    {
        var reader = new HeadReader(new HeadBlocks(head));
        return reader.Whole(head, knowledge, warnings);
    }

    private ReadMinutes Whole(IReadOnlyList<TextLine> head, ReaderKnowledge knowledge, List<ReadWarning> warnings)
    {
        var found = HeadTitle.Find(blocks);
        var title = found?.Line;
        var when = new HeadTime(blocks, warnings);
        var date = when.Date(title);
        var time = when.Time();
        var place = new HeadPlace(blocks).Place();
        var people = new HeadPeople(blocks, warnings);
        var extraordinary = head.FirstOrDefault(line => Extraordinary.IsMatch(line.Clean) && line.Text.Length < 160);
        return new ReadMinutes
        {
            MeetingTitle = found is { } whole ? new(whole.Line.Text, whole.Lines, Certainty.Likely) : null,
            Body = Body(title, knowledge),
            DocumentType = Type(title),
            Date = date,
            StartTime = time?.Start,
            EndTime = time?.End,
            Place = place.Short,
            PlaceAsPrinted = place.Printed,
            Format = HeadPlace.Format(head, place.Printed),
            Extraordinary = extraordinary is null ? null : new(true, extraordinary.Span, Certainty.Sure),
            Chair = people.Chair,
            Attendees = people.Attendees,
            Apologies = people.Apologies,
            NextMeeting = NextMeetingReader.OfHead(blocks.Lines(PartLabel.NextMeeting), date?.Value),
        };
    }

    private Read<string>? Type(TextLine? title)
    {
        var alone = blocks.Free.FindAll(line => Words.Key(line.Clean) is "referat" or "dagsorden" or "mødereferat");
        var titled = title is null ? [] : new[] { title };
        foreach (
            var line in titled
                .Where(line => Minutes.IsMatch(line.Clean))
                .Concat(alone)
                .Concat(titled)
                .Concat(blocks.Free)
                .Where(line => line.Text.Length < 200)
        )
        {
            var isMinutes =
                Minutes.IsMatch(line.Clean)
                && !line.Clean.StartsWith("Godkendelse", StringComparison.OrdinalIgnoreCase);
            if (isMinutes || Agenda.IsMatch(line.Clean))
            {
                return new(
                    isMinutes ? "Referat" : "Dagsorden",
                    line.Span,
                    Words.Key(line.Clean) is "referat" or "dagsorden" ? Certainty.Sure : Certainty.Likely
                );
            }
        }

        return null;
    }

    private Read<string>? Body(TextLine? title, ReaderKnowledge knowledge)
    {
        var named = blocks
            .Lines(PartLabel.Contact)
            .Find(line =>
                line.Label is { } label && Words.Key(label.Printed) is "udvalg" or "forum" or "organ" or "møde"
            );
        if (named?.Label is { Rest.Length: > 2 } field && Words.StartsUpper(field.Rest))
        {
            return new(field.Rest, named.Span, Certainty.Sure);
        }

        if (title is null)
        {
            return null;
        }

        if (knowledge.Body is { } known && title.Clean.Contains(known, StringComparison.OrdinalIgnoreCase))
        {
            return new(known, title.Span, Certainty.Sure);
        }

        foreach (
            var line in blocks
                .Free.Where(line => line.Text.Length < 120 && !HeadTitle.IsTypeWord(line.Clean))
                .Take(6)
                .Prepend(title)
        )
        {
            if (
                BodyName.Of(line.Clean) is { } body
                && Words.StartsUpper(body)
                && !Tool.IsMatch(body)
                && DateText.Dates(body).Count == 0
            )
            {
                return new(body, line.Span, line == title ? Certainty.Likely : Certainty.Unsure);
            }
        }

        return null;
    }
}
