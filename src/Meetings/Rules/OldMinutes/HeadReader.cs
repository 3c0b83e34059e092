using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads what stands before the first item: title, day and time, place, and who was there.</summary>
internal sealed class HeadReader
{
    private static readonly Pattern Minutes = Pattern.Make(
        @"\b(?:møde|beslutnings)?referat\b|\bprotokol\b|\bbeslutningsprotokol\b"
    );
    private static readonly Pattern Agenda = Pattern.Make(@"\b(?:møde)?dagsorden\b|\bindkaldelse\b");
    private static readonly Pattern TitleWords = Pattern.Make(@"\bmøde\w*|\w*møde\b|\breferat\b|\bdagsorden\b");
    private static readonly Pattern Extraordinary = Pattern.Make(@"\bekstraordinær\w*");
    private static readonly Pattern Tool = Pattern.Make(@"\b(teams|skype|zoom)\b");
    private static readonly Pattern AddressLine = Pattern.Make(
        @"\b\d{4} [A-ZÆØÅ]|\b(?:vej|gade|alle|allé|plads|torv|vej|stræde|boulevard)\w* \d+|\w*(?:vej|gade|stræde|torv|allé|alle) \d+"
    );

    private readonly HeadBlocks blocks;

    private HeadReader(HeadBlocks blocks) => this.blocks = blocks;

    public static ReadMinutes Read(IReadOnlyList<TextLine> head, ReaderKnowledge knowledge, List<ReadWarning> warnings)
    {
        var reader = new HeadReader(new HeadBlocks(head));
        return reader.Whole(head, knowledge, warnings);
    }

    private ReadMinutes Whole(IReadOnlyList<TextLine> head, ReaderKnowledge knowledge, List<ReadWarning> warnings)
    {
        var title = Title();
        var when = new HeadTime(blocks, warnings);
        var date = when.Date(title);
        var time = when.Time();
        var place = new HeadPlace(blocks).Place();
        var people = new HeadPeople(blocks, warnings);
        var extraordinary = head.FirstOrDefault(line => Extraordinary.IsMatch(line.Clean) && line.Text.Length < 160);
        return new ReadMinutes
        {
            MeetingTitle = title is null ? null : WholeTitle(title),
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

    private TextLine? Title()
    {
        var candidates = blocks.Free.Where(line => line.Text.Length < 200 && !IsTypeWord(line.Clean)).Take(14).ToList();
        return candidates.Find(line =>
                DateText.Dates(line.Clean).Count > 0 && (TitleWords.IsMatch(line.Clean) || line == candidates[0])
            )
            ?? candidates.Find(line =>
                TitleWords.IsMatch(line.Clean) && !line.Clean.EndsWith('.') && line.Bullet is null
            )
            ?? candidates.Find(line =>
                DateText.Dates(line.Clean).Count > 0
                && line.Text.Length < 120
                && !line.Clean.EndsWith('.')
                && BodyName.Of(line.Clean) is not null
            )
            ?? candidates.FindLast(line =>
                line.Number < blocks.First && Words.IsTitleLike(line.Clean) && BodyName.Of(line.Clean) is not null
            )
            ?? candidates.Find(line => Words.IsTitleLike(line.Clean) && !AddressLine.IsMatch(line.Clean));
    }

    /// <summary>"REFERAT" on a line of its own and "for møde i ..." on the next are one title.</summary>
    private Read<string> WholeTitle(TextLine title)
    {
        var before = blocks.Free.Find(line => line.Number < title.Number && title.Number - line.Number < 3);
        if (before is not null && Words.StartsLower(title.Text))
        {
            return new($"{before.Text} {title.Text}", before.Span.Through(title.Span), Certainty.Likely);
        }

        var after = blocks.Free.Find(line => line.Number == title.Number + 1);
        return after is not null && TitleLines.IsOpen(title.Text)
            ? new($"{title.Text} {after.Text}", title.Span.Through(after.Span), Certainty.Likely)
            : new(title.Text, title.Span, Certainty.Likely);
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
            .Find(line => line.Label is { } label && Words.Key(label.Printed) is "udvalg" or "forum" or "organ");
        if (named?.Label is { Rest.Length: > 1 } field)
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
                .Free.Where(line => line.Text.Length < 120 && !IsTypeWord(line.Clean))
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

    private static bool IsTypeWord(string text) =>
        Words.Key(text)
            is "referat"
                or "dagsorden"
                or "indhold"
                or "mødereferat"
                or "beslutningsreferat"
                or "beslutningsprotokol"
                or "protokol"
                or "møde"
                or "mødedagsorden"
                or "udkast";
}
