using System.Globalization;
using System.Text;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search.Rules;

namespace Rammevaerk.Meetings.Rules.Archive;

/// <summary>Finds bodies, organisations and people of the register by what an old document calls them.</summary>
public static class RegisterMatch
{
    private const int ShortestName = 5;

    private static readonly string[] Kinds = ["KOMMUNE", "REGION", "KOMMUNES", "REGIONEN"];

    /// <summary>The body with the name, its key, or a name that holds the words; null when none or several could be meant.</summary>
    public static Body? BodyOf(string text, IReadOnlyList<Body> bodies)
    {
        var wanted = Plain(text);
        if (wanted.Length == 0)
        {
            return null;
        }

        var exact = bodies.Where(body => Plain(body.Name) == wanted || Plain(body.Key) == wanted).ToList();
        return exact.Count == 1 ? exact[0] : Only(bodies, wanted);
    }

    /// <summary>The organisation's code by a name with or without Kommune; null when there is none.</summary>
    public static string? PartyOf(string text, IReadOnlyList<Party> parties)
    {
        var wanted = Bare(text);
        return wanted.Length == 0
            ? null
            : parties.FirstOrDefault(party => Bare(party.Name) == wanted || Bare(party.FullName) == wanted)?.Code.Value;
    }

    /// <summary>
    /// The person with the name, at the organisation when several have it. A letter more or less is the same person, when only
    /// one is so near: old documents spell names in several ways.
    /// </summary>
    public static Person? PersonOf(string name, string? party, IReadOnlyList<Person> people)
    {
        var wanted = Plain(name);
        if (wanted.Length < ShortestName)
        {
            return null;
        }

        var same = people.Where(person => Plain(person.Name) == wanted).ToList();
        if (same.Count == 0)
        {
            same = [.. people.Where(person => WordDistance.Between(Plain(person.Name), wanted, 1) == 1)];
        }

        return same.Count switch
        {
            0 => null,
            1 => same[0],
            _ => same.Where(person => person.Organisation == party).ToList() is [var only] ? only : null,
        };
    }

    private static Body? Only(IReadOnlyList<Body> bodies, string wanted)
    {
        var words = wanted.Split(' ');
        var holding = bodies
            .Where(body =>
            {
                var name = Plain(body.Name).Split(' ');
                return words.All(name.Contains) || name.All(words.Contains);
            })
            .ToList();
        return holding.Count == 1 ? holding[0] : null;
    }

    private static string Bare(string text) =>
        string.Join(' ', Plain(text).Split(' ').Where(word => !Kinds.Contains(word, StringComparer.Ordinal)));

    /// <summary>Capital letters and digits, words parted by one space.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToUpper(letter, CultureInfo.InvariantCulture));
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().Trim();
    }
}
