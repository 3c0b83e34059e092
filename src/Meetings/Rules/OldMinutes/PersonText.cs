using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads one person with organisation and role from a line of a list.</summary>
internal static class PersonText
{
    private static readonly Pattern Parenthesis = Pattern.Make(@"\(([^()]{0,80})\)");
    private static readonly Pattern Columns = Pattern.Make(@"\s*\t\s*|\s{2,}|\s[–—-]\s|\s*;\s*|\s*\|\s*");
    private static readonly Pattern RoleAtOrganisation = Pattern.Make(
        @"^(.{3,60}?) (?:i|hos|fra|ved) ([A-ZÆØÅ].{2,80})$"
    );

    /// <summary>True when the text begins with two words as names have, or with a role.</summary>
    public static bool BeginsWithName(string text)
    {
        var words = text.Split([' ', ',', '\t'], 4, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && (
                (words.Length > 1 && OrganisationText.IsName($"{words[0]} {words[1]}"))
                || OrganisationText.IsRole(words[0])
                || (
                    words.Length == 1
                    && words[0].All(letter => char.IsLetter(letter) || letter == '-')
                    && words[0].Length > 2
                )
            );
    }

    /// <summary>The person of a line, or null when it names none.</summary>
    public static ReadPerson? Parse(string line)
    {
        var notes = new List<string>();
        var text = Parenthesis.Replace(
            line.Replace("*", "", StringComparison.Ordinal),
            match =>
            {
                notes.AddRange(match.Groups[1].Value.Split(',', StringSplitOptions.TrimEntries).Select(Placed));
                return " ";
            }
        );
        var parts = Columns
            .Split(text.Trim())
            .SelectMany(part => part.Split(", "))
            .Select(Tidy)
            .Where(part => part.Length > 0)
            .ToList();
        var at = parts.FindIndex(OrganisationText.IsName);
        if (at < 0 && parts.Count > 0 && parts[0].IndexOf(':', StringComparison.Ordinal) is > 1 and var colon)
        {
            parts = [Placed(Tidy(parts[0][..colon])), Tidy(parts[0][(colon + 1)..]), .. parts.Skip(1)];
            at = parts.FindIndex(OrganisationText.IsName);
        }

        if (at < 0)
        {
            return RoleBeforeName(parts, notes);
        }

        var person = new ReadPerson(parts[at]);
        parts.RemoveAt(at);
        return notes.Concat(parts).Aggregate(person, With);
    }

    /// <summary>The person with one more thing said of it: an organisation, a role, or both.</summary>
    public static ReadPerson With(ReadPerson person, string said)
    {
        if (said.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open)
        {
            var inner = said[(open + 1)..].TrimEnd(')', ' ').Split(", ");
            return inner.Aggregate(open == 0 ? person : With(person, said[..open]), With);
        }

        var text = Tidy(said);
        if (text.Length == 0 || IsAbsence(text) || IsRemark(text))
        {
            return person;
        }

        var (role, organisation) = Split(text);
        return person with
        {
            Organisation = person.Organisation ?? organisation,
            Role =
                role is null ? person.Role
                : person.Role is null ? role
                : $"{person.Role}, {role}",
        };
    }

    /// <summary>True for the words that say a person was not there.</summary>
    public static bool IsAbsence(string text) =>
        Words.Key(text)
            is "fraværende"
                or "afbud"
                or "meldt afbud"
                or "fravær"
                or "ikke til stede"
                or "forfald"
                or "fravaerende";

    /// <summary>A place alone in parentheses is where the person comes from; marked so that it is not taken for a role.</summary>
    private static string Placed(string note) =>
        note.Length > 2
        && char.IsUpper(note[0])
        && !OrganisationText.IsRole(note)
        && !note.Any(char.IsDigit)
        && !IsAbsence(note)
            ? $"§{note}"
            : note;

    /// <summary>A name of a place stands for its municipality.</summary>
    private static bool IsPlace(string text) =>
        text.Split(' ') is { Length: < 4 } words
        && words[0].Length > 2
        && Array.TrueForAll(words, word => Words.StartsUpper(word) || word is "og" or "i");

    /// <summary>Letters of a party, and notes with times: "fra kl. 13.15".</summary>
    private static bool IsRemark(string text) =>
        (text.Length < 3 && text.All(char.IsUpper) && !OrganisationText.IsOrganisation(text))
        || text.Any(char.IsDigit)
        || Words.Key(text) is "ja" or "nej" or "x" or "til stede" or "deltog" or "mødt";

    /// <summary>"direktør i Struer Kommune" is a role and an organisation.</summary>
    private static (string? Role, string? Organisation) Split(string text)
    {
        if (text[0] == '§')
        {
            return (null, text[1..]);
        }

        if (!OrganisationText.IsRole(text))
        {
            return OrganisationText.IsOrganisation(text) || IsPlace(text) ? (null, text) : (text, null);
        }

        if (
            RoleAtOrganisation.Match(text) is { Success: true } match
            && OrganisationText.IsOrganisation(match.Groups[2].Value)
            && char.IsUpper(match.Groups[2].Value[0])
        )
        {
            return (match.Groups[1].Value, match.Groups[2].Value);
        }

        if (!OrganisationText.IsOrganisation(text) || text.StartsWith("formand", StringComparison.OrdinalIgnoreCase))
        {
            return (text, null);
        }

        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && char.IsUpper(text[space + 1]) && OrganisationText.IsOrganisation(text[(space + 1)..])
            ? (text[..space], text[(space + 1)..])
            : (text, null);
    }

    /// <summary>"Socialchef Lone Madsen, Struer Kommune" has the role before the name.</summary>
    private static ReadPerson? RoleBeforeName(List<string> parts, List<string> notes)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var words = parts[i].Split(' ');
            for (var from = 1; from < words.Length - 1 && from < 6; from++)
            {
                var name = string.Join(' ', words[from..]);
                var role = string.Join(' ', words[..from]);
                if (OrganisationText.IsRole(role) && OrganisationText.IsName(name))
                {
                    parts.RemoveAt(i);
                    return notes.Concat(parts).Aggregate(new ReadPerson(name, null, Lowered(role)), With);
                }
            }
        }

        return null;
    }

    private static string Lowered(string role) =>
        role.Length > 1 && char.IsLower(role[1]) ? $"{char.ToLowerInvariant(role[0])}{role[1..]}" : role;

    private static string Tidy(string text) => Words.OneSpace(text).Trim(' ', ',', '.', ':', ';', '-', '–');
}
