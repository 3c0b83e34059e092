using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>
/// Reads a list of people: one a line with organisation behind, a table, running text with commas, or names and
/// organisations printed as two lists, which are paired by position.
/// </summary>
internal sealed class Attendance
{
    private static readonly Pattern Absence = Pattern.Make(
        @"\((?:\s*\*?)*(?:fraværende|afbud|meldt afbud|fravær|ikke til ?stede|forfald)[^()]*\)|[\t,;:|–-]\s*(?:fraværende|afbud|meldt afbud|fravær|ikke til ?stede)\s*$|\t(?:fraværende|afbud|meldt afbud)\b"
    );
    private static readonly Pattern Inner = Pattern.Make(
        @"^(?:eksterne deltagere|gæster|øvrige deltagere|øvrige|desuden deltog|desuden|endvidere deltog|fra sekretariatet|sekretariatet|fra administrationen|formand|referent|næstformand|mødeleder)\s*:\s*|^(?:samt|endvidere|desuden)\s+"
    );
    private static readonly Pattern Sentence = Pattern.Make(
        @"^(?:var|deltog|deltager|følgende|desuden|fra|samt)\b\s*:?\s*"
    );
    private static readonly Pattern TailVerb = Pattern.Make(
        @"\s*\b(?:deltog|deltager|var til ?stede|havde meldt afbud|meldte afbud|var fraværende|deltog ikke)\b.*$"
    );
    private static readonly Pattern Heads = Pattern.Make(
        @"^(?:navn|deltager|deltagere|medlem|medlemmer|person)\s*(?:\t|\s{2,}|$)"
    );
    private static readonly Pattern Wide = Pattern.Make(@"\s*\t\s*|\s{2,}");

    private static readonly HashSet<string> Columns = new(StringComparer.Ordinal)
    {
        "kommune",
        "organisation",
        "titel",
        "funktion",
        "myndighed",
        "afdeling",
        "parti",
        "rolle",
        "arbejdsplads",
        "arbejdssted",
        "forvaltning",
        "region",
        "bemærkning",
        "deltog",
        "til stede",
        "afbud",
        "stilling",
        "part",
        "navn",
        "kommune region",
    };

    private readonly List<Read<ReadPerson>> present = [];
    private readonly List<Read<ReadPerson>> absent = [];
    private readonly List<(int Index, bool IsAbsent)> names = [];
    private readonly List<(string Text, LineSpan Lines)> organisations = [];
    private readonly bool isApologies;
    private string? group;

    private Attendance(bool isApologies) => this.isApologies = isApologies;

    public IReadOnlyList<Read<ReadPerson>> Present => present;

    public IReadOnlyList<Read<ReadPerson>> Absent => absent;

    public List<ReadWarning> Warnings { get; } = [];

    /// <summary>True for the head of a table of people.</summary>
    public static bool IsTableHead(string text) =>
        Heads.IsMatch(text)
        && Wide.Split(text.Trim()) is { Length: > 1 } cells
        && Columns.Contains(Words.Key(cells[1]));

    public static Attendance Read(IReadOnlyList<TextLine> lines, bool isApologies)
    {
        var list = new Attendance(isApologies);
        foreach (var (text, span) in RunningText.Entries(lines))
        {
            list.Add(text, span);
        }

        list.Pair();
        return list;
    }

    private void Add(string text, LineSpan span)
    {
        var key = Words.Key(text);
        if (
            key
                is "ingen"
                    or "intet"
                    or "ingen afbud"
                    or "ingen fraværende"
                    or "alle"
                    or ""
                    or "der var ingen afbud"
                    or "ingen gæster"
            || IsTableHead(text)
        )
        {
            return;
        }

        var pieces = Running(text);
        if (pieces is not null)
        {
            AddRunning(pieces, span);
            return;
        }

        var columns = Wide.Split(text.Trim());
        if (columns.Length > 1 && columns.Count(OrganisationText.IsName) > 1)
        {
            foreach (var column in columns)
            {
                AddOne(column, span);
            }

            return;
        }

        AddOne(text, span);
    }

    private void AddOne(string text, LineSpan span)
    {
        var isAbsent = isApologies || Absence.IsMatch(text);
        if (PersonText.Parse(text.TrimEnd('.')) is { } person)
        {
            Put(
                person with
                {
                    Organisation = person.Organisation ?? group,
                },
                span,
                isAbsent,
                person.Organisation is null && group is null
            );
        }
        else if (OrganisationText.IsOrganisation(text) || OrganisationText.IsRole(text))
        {
            if (text.TrimEnd().EndsWith(':'))
            {
                group = text.Trim().TrimEnd(':');
            }
            else
            {
                organisations.Add((text, span));
            }
        }
        else if (text.Length > 3)
        {
            Warnings.Add(
                new($"»{Shown(text)}« står på listen over deltagere eller afbud, men er ikke læst som en person.", span)
            );
        }
    }

    /// <summary>The pieces of running text, or null for a line of a list.</summary>
    private static List<string>? Running(string text)
    {
        var bare = TailVerb.Replace(text.Trim().TrimEnd('.'), "", 1);
        bare = Sentence.Replace(bare, "", 1);
        if (bare.Contains('\t', StringComparison.Ordinal))
        {
            return null;
        }

        var pieces = RunningText.Split(bare);
        var people = pieces.Count(piece => PersonText.Parse(Inner.Replace(piece, "", 1)) is not null);
        return people > 1 ? pieces : null;
    }

    private void AddRunning(List<string> pieces, LineSpan span)
    {
        string? before = null;
        ReadPerson? person = null;
        var isAbsent = isApologies;
        foreach (var printed in pieces)
        {
            var piece = Inner.Replace(printed, "", 1);
            if (
                piece.IndexOf(':', StringComparison.Ordinal) is > 2 and var colon
                && OrganisationText.IsOrganisation(piece[..colon])
            )
            {
                before = piece[..colon].Trim();
                piece = piece[(colon + 1)..].Trim();
            }

            if (PersonText.Parse(piece) is { } next)
            {
                Finish();
                person = next with { Organisation = next.Organisation ?? before };
                isAbsent = isApologies || Absence.IsMatch(piece);
            }
            else if (person is null)
            {
                Warnings.Add(
                    new(
                        $"»{Shown(piece)}« står på listen over deltagere eller afbud, men er ikke læst som en person.",
                        span
                    )
                );
            }
            else
            {
                person = PersonText.With(person, piece);
                isAbsent |= PersonText.IsAbsence(piece);
            }
        }

        Finish();

        void Finish()
        {
            if (person is not null)
            {
                Put(person, span, isAbsent, waits: false);
            }
        }
    }

    private void Put(ReadPerson person, LineSpan span, bool isAbsent, bool waits)
    {
        var list = isAbsent ? absent : present;
        if (waits)
        {
            names.Add((list.Count, isAbsent));
        }

        list.Add(new(person, span, person.Organisation is null ? Certainty.Likely : Certainty.Sure));
    }

    /// <summary>The first name without an organisation belongs to the first organisation without a name, and so on.</summary>
    private void Pair()
    {
        if (organisations.Count == 0)
        {
            return;
        }

        if (names.Count == 0)
        {
            Warnings.AddRange(
                organisations.Select(one => new ReadWarning(
                    $"»{Shown(one.Text)}« står på listen uden navn på en person.",
                    one.Lines
                ))
            );
            return;
        }

        if (organisations.Count != names.Count)
        {
            Warnings.Add(
                new(
                    $"{names.Count} navne og {organisations.Count} organisationer er trykt hver for sig og passer ikke sammen i antal; de er ikke parret.",
                    organisations[0].Lines.Through(organisations[^1].Lines)
                )
            );
            return;
        }

        for (var i = 0; i < names.Count; i++)
        {
            var list = names[i].IsAbsent ? absent : present;
            var read = list[names[i].Index];
            var (text, span) = organisations[i];
            var person = PersonParts(text).Aggregate(read.Value, PersonText.With);
            list[names[i].Index] = new(person, read.Lines.Through(span), Certainty.Likely);
        }
    }

    /// <summary>"Viborg Kommune, formand for takstgruppen" and "Sekretariat for rammeaftaler (referent)".</summary>
    private static IEnumerable<string> PersonParts(string text) =>
        text.Replace("(", ",", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Split(',');

    private static string Shown(string text) => text.Length > 60 ? $"{text[..60]}…" : text;
}
