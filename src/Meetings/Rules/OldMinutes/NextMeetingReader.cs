using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads when and where the next meeting is, until when items can be sent in, and what is announced for it.</summary>
internal static class NextMeetingReader
{
    private static readonly Pattern Next = Pattern.Make(
        @"\bnæste (?:ordinære )?\w*møde\b|\bmødet (?:afholdes|holdes)\b"
    );
    private static readonly Pattern Other = Pattern.Make(
        @"\bnæste møde i (?:arbejdsgruppen|følgegruppen|udvalget for|underudvalget|projektgruppen)\b"
    );
    private static readonly Pattern Input = Pattern.Make(
        @"\b(?:punkter|emner|sager|forslag)\b.*\b(?:senest|frist|inden|deadline)\b|\bfrist(?:en)? for (?:punkter|emner|indmelding)"
    );
    private static readonly Pattern Place = Pattern.Make(
        @"\b(?:på|i|hos|via|over) ([A-ZÆØÅ][\wæøå]+(?: (?:[A-ZÆØÅ][\wæøå-]+|rådhus|i|mødelokale|lokale|[A-Z]\d+))*)\.?(?:$|,| kl| \()"
    );
    private static readonly Pattern Announced = Pattern.Make(
        @"\b(?:følgende|foreløbige) (?:sager|punkter|emner)\b.*(?:forvent\w*|dagsorden\w*|suppleres|næste møde|kommende møde)|\bforventede (?:sager|punkter|emner)\b|\bpunkter til (?:næste|kommende) møde\w*:|\bsuppleres med følgende"
    );

    public static Read<ReadNextMeeting>? OfHead(IReadOnlyList<TextLine> lines, DateOnly? meeting) =>
        Read(lines, meeting, isAll: true);

    /// <summary>From an item that is about the next meeting.</summary>
    public static Read<ReadNextMeeting>? OfItem(IReadOnlyList<TextLine> lines, DateOnly? meeting) =>
        Read(lines, meeting, isAll: false);

    /// <summary>Bullets after the words that announce them.</summary>
    public static IEnumerable<Read<string>> Planned(IReadOnlyList<TextLine> lines)
    {
        var announced = false;
        Read<string>? last = null;
        foreach (var line in lines)
        {
            if (line.Bullet is { } bullet && announced)
            {
                if (last is not null)
                {
                    yield return last;
                }

                last = new(bullet.Text, line.Span, Certainty.Likely);
            }
            else if (line.Bullet is null && !line.AfterGap && last is not null)
            {
                last = last with { Value = $"{last.Value} {line.Text}", Lines = last.Lines.Through(line.Span) };
            }
            else if (line.Bullet is null)
            {
                announced = Announced.IsMatch(line.Clean);
            }
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private static Read<ReadNextMeeting>? Read(IReadOnlyList<TextLine> lines, DateOnly? meeting, bool isAll)
    {
        Read<ReadNextMeeting>? next = null;
        DateOnly? input = null;
        foreach (var (text, span) in Paragraphs.Of(lines))
        {
            foreach (var sentence in Paragraphs.Sentences(text))
            {
                var date = DateText.Dates(sentence).FirstOrDefault() ?? (isAll ? DateText.ShortDate(sentence) : null);
                if (date?.On(meeting) is not { } on)
                {
                    continue;
                }

                if (Input.IsMatch(sentence))
                {
                    input ??= on;
                }
                else if (
                    next is null
                    && on > meeting.GetValueOrDefault()
                    && !Other.IsMatch(sentence)
                    && (isAll || Next.IsMatch(sentence) || lines.Count < 4)
                )
                {
                    var place = Place.Match(sentence[date.End..]);
                    next = new(
                        new ReadNextMeeting(
                            on,
                            DateText.Time(sentence[date.End..])?.Start,
                            place.Success ? place.Groups[1].Value : null,
                            null
                        ),
                        span,
                        Certainty.Likely
                    );
                }
            }
        }

        return next is null ? null : next with { Value = next.Value with { InputDeadline = input } };
    }
}
