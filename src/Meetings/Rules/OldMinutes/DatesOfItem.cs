using System.Text.RegularExpressions;
using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Deadlines, other coming days and vague times in an item's text.</summary>
internal sealed class DatesOfItem(DateOnly? meeting)
{
    private const int Reach = 150;
    private const int ShortReach = 18;
    private const int LongestWhat = 200;

    private static readonly Pattern Keyword = Pattern.Make(
        @"\b(\w*frist(?:en|er|erne|ens)?|senest|\w*deadline\w*|indtil)\b"
    );

    private static readonly Pattern Vague = Pattern.Make(
        @"\b(?:primo|medio|ultimo) (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|(?:19|20)\d\d|\d\. kvartal|\d\. halvår)(?: (?:19|20)\d\d)?\b|\b(?:ved |med )?udgangen? af (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|året|(?:19|20)\d\d|\d\. kvartal)(?: (?:19|20)\d\d)?\b|\b(?:i løbet af|i|til) (?:foråret|efteråret|sommeren|vinteren)(?: (?:19|20)\d\d)?\b|\b\d\. (?:kvartal|halvår)(?: (?:19|20)\d\d)?\b"
    );

    private readonly Dictionary<DateOnly, Read<ReadDate>> deadlines = [];
    private readonly Dictionary<DateOnly, Read<ReadDate>> milestones = [];
    private readonly Dictionary<string, Read<ReadVagueDate>> vague = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Read<ReadDate>> Deadlines => [.. deadlines.Values];

    public IReadOnlyList<Read<ReadDate>> Milestones =>
        [.. milestones.Values.Where(one => !deadlines.ContainsKey(one.Value.Date))];

    public IReadOnlyList<Read<ReadVagueDate>> VagueDeadlines => [.. vague.Values];

    public void Read(IEnumerable<TextLine> lines)
    {
        foreach (var (text, span) in Paragraphs.Of(lines))
        {
            if (text.Contains('\t', StringComparison.Ordinal))
            {
                Sentence(text, span, isRow: true);
                continue;
            }

            foreach (var sentence in Paragraphs.Sentences(text))
            {
                Sentence(sentence, span, isRow: false);
            }
        }
    }

    private void Sentence(string sentence, LineSpan span, bool isRow)
    {
        foreach (Match match in Vague.Matches(sentence))
        {
            vague.TryAdd(match.Value, new(new ReadVagueDate(match.Value, What(sentence)), span, Certainty.Likely));
        }

        var dates = DateText.Dates(sentence);
        foreach (var keyword in Keyword.Matches(sentence))
        {
            var date =
                dates.Find(one => one.At >= keyword.Index && one.At - keyword.Index <= Reach)
                ?? (isRow && dates.Count > 0 ? dates[0] : ShortDateAfter(sentence, keyword));
            Put(deadlines, date, sentence, span);
        }

        foreach (var date in dates.Where(one => one.On(meeting) is { } on && on > meeting))
        {
            Put(milestones, date, sentence, span);
        }
    }

    /// <summary>"senest 1/5" right after the word is a day, elsewhere a fraction or a paragraph.</summary>
    private static FoundDate? ShortDateAfter(string sentence, Match keyword)
    {
        var from = keyword.Index + keyword.Length;
        return DateText.ShortDate(sentence.Substring(from, Math.Min(ShortReach, sentence.Length - from)));
    }

    private void Put(Dictionary<DateOnly, Read<ReadDate>> to, FoundDate? date, string sentence, LineSpan span)
    {
        if (date?.On(meeting) is { } on)
        {
            to.TryAdd(
                on,
                new(new ReadDate(on, What(sentence)), span, date.Year is null ? Certainty.Likely : Certainty.Sure)
            );
        }
    }

    private static string What(string sentence)
    {
        var what = Words.OneSpace(sentence);
        return what.Length <= LongestWhat ? what : $"{what.AsSpan(0, LongestWhat - 1)}…";
    }
}
