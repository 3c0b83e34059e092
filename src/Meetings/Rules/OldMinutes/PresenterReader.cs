using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads who presents an item: names, and the roles and organisations said of them.</summary>
internal static class PresenterReader
{
    private static readonly Pattern Opening = Pattern.Make(
        @"^(?:ved|v/|v\.|v|oplæg ved|præsenteres af|fremlægges af)\s*:?\s*"
    );
    private static readonly Pattern SharedRole = Pattern.Make(
        @"^(?:[\wæøå]+ )?(repræsentanter|medlemmer|formænd|deltagere)\b"
    );

    public static IReadOnlyList<Read<ReadPerson>> Read(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var span = lines[0].Span.Through(lines[^1].Span);
        var text = Opening.Replace(Words.Join(lines.Select(line => line.Text)), "", 1).TrimEnd('.');
        var people = new List<ReadPerson>();
        foreach (
            var piece in text.Replace(", og ", ",", StringComparison.Ordinal)
                .Split([",", ";", " samt "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            Add(people, piece);
        }

        return [.. people.Select(person => new Read<ReadPerson>(person, span, Certainty.Likely))];
    }

    /// <summary>From the end of a title: (v/ Lone Madsen).</summary>
    public static IReadOnlyList<Read<ReadPerson>> OfTitle(string? text, LineSpan span)
    {
        var people = new List<ReadPerson>();
        foreach (
            var piece in (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            Add(people, piece);
        }

        return [.. people.Select(person => new Read<ReadPerson>(person, span, Certainty.Likely))];
    }

    private static void Add(List<ReadPerson> people, string piece)
    {
        var and = piece.IndexOf(" og ", StringComparison.Ordinal);
        if (and > 0 && PersonText.Parse(piece[(and + 4)..]) is not null)
        {
            Add(people, piece[..and]);
            Add(people, piece[(and + 4)..]);
        }
        else if (PersonText.Parse(piece) is { } person)
        {
            people.Add(person);
        }
        else if (people.Count > 1 && SharedRole.IsMatch(piece))
        {
            var role = piece
                .Replace("repræsentanter", "repræsentant", StringComparison.Ordinal)
                .Replace("medlemmer", "medlem", StringComparison.Ordinal);
            for (var i = 0; i < people.Count; i++)
            {
                people[i] =
                    people[i].Role is null && people[i].Organisation is null
                        ? people[i] with
                        {
                            Role = role,
                        }
                        : people[i];
            }
        }
        else if (people.Count > 0 && piece.Length > 2)
        {
            people[^1] = PersonText.With(people[^1], piece);
        }
    }
}
