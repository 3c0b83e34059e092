using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Reads the fields of one item from its lines.</summary>
internal sealed class ItemReader(ScanRepair repair, DateOnly? meeting, bool isMinutes, List<ReadWarning> warnings)
{
    /// <summary>Where both stand, "Drøftelse" tells what was said and "Beslutning" what was decided.</summary>
    private static readonly string[] Strong =
    [
        "Beslutning",
        "Konklusion",
        "Vedtag",
        "Afgørelse",
        "Besluttet",
        "Udvalgets beslutning",
    ];

    /// <summary>Absences told with the item, and not yet part of the meeting's.</summary>
    public List<TextLine> Absences { get; } = [];

    /// <summary>Lines among the items that tell of the meeting.</summary>
    public List<TextLine> Tail { get; } = [];

    public ReadItem Read(ItemStart start, IReadOnlyList<TextLine> lines, LineSpan titleSpan)
    {
        IReadOnlyList<TextLine> text = start.TextBehind.Length > 0 ? [Behind(start, titleSpan), .. lines] : lines;
        var parts = ItemParts.Of(text);
        Absences.AddRange(parts.Absences);
        Tail.AddRange(parts.Tail);
        var recommendation = RecommendationReader.Read(
            parts.Recommendation,
            text.Select(line => line.Indent + line.Text.Length).DefaultIfEmpty(0).Max()
        );
        warnings.AddRange(
            recommendation.Loose.Select(span => new ReadWarning(
                "Afsnittet står efter punkterne i indstillingen og er ikke læst som en del af dem.",
                span
            ))
        );
        var attachments = Attachments(parts);
        var (decision, caseText) = Texts(parts);
        var section =
            start.Section
            ?? SectionNames.OfItem(repair.Repair(start.Title), [.. recommendation.Texts.Select(one => one.Value)]);
        var decided = decision.Count == 0 ? null : Whole(decision);
        var status = DecisionStatus.Of(
            decided is null ? null : Words.Join(decision.Select(line => line.Clean)),
            section
        );
        var dates = new DatesOfItem(meeting);
        dates.Read(text);
        var span = lines.Count == 0 ? titleSpan : titleSpan.Through(lines[^1].Span);
        return new ReadItem
        {
            Number = start.Number is null ? null : new(start.Number, titleSpan, start.Certainty),
            Title = new(start.Title, titleSpan, start.Certainty),
            TitleCorrected = repair.IsScanned ? repair.Repair(start.Title) : null,
            Lines = span,
            Presenters =
            [
                .. PresenterReader
                    .Read(parts.Presenters)
                    .Concat(PresenterReader.OfTitle(start.Presenter, titleSpan))
                    .Select(Corrected),
            ],
            Section = new(section, titleSpan, start.Section is null ? Certainty.Unsure : Certainty.Sure),
            SectionTitle = start.SectionTitle,
            CaseNumber = parts.CaseNumber,
            IsClosed = parts.IsClosed,
            Recommendation = recommendation.Texts,
            CaseStatement = caseText.Count == 0 ? null : Whole(caseText),
            Decision = decided,
            DecisionCorrected = decided is not null && repair.IsScanned ? repair.Repair(decided.Value) : null,
            DecisionBullets = decision.Count(line => line.Bullet is not null),
            Status = new(status.Status, decided?.Lines ?? span, status.Certainty),
            Attachments = attachments,
            Deadlines = dates.Deadlines,
            Milestones = dates.Milestones,
            VagueDeadlines = dates.VagueDeadlines,
        };
    }

    /// <summary>A person with the name mended where it was scanned.</summary>
    public Read<ReadPerson> Corrected(Read<ReadPerson> person)
    {
        var name = repair.Repair(person.Value.Name);
        return name == person.Value.Name ? person : person with { Value = person.Value with { NameCorrected = name } };
    }

    /// <summary>The decision and the case; where no label parts them, the text of minutes is what was said at the meeting.</summary>
    private (List<TextLine> Decision, List<TextLine> Case) Texts(ItemParts parts)
    {
        var decision = Decision(parts);
        if (decision is not null)
        {
            return (decision, [.. parts.Lead, .. Others(parts, decision), .. parts.Case]);
        }

        return isMinutes && !parts.HasLabels && parts.Case.Count == 0
            ? (parts.Lead, [])
            : ([], [.. parts.Lead, .. parts.Case]);
    }

    /// <summary>Of several decisions the one of this meeting's day, else the last that says something.</summary>
    private List<TextLine>? Decision(ItemParts parts)
    {
        var said = parts.Decisions.Where(one => one.Lines.Count > 0).ToList();
        var decided = said.FindAll(one =>
            Strong.Any(word => one.Label.Clean.StartsWith(word, StringComparison.OrdinalIgnoreCase))
        );
        said = decided.Count > 0 ? decided : said;
        if (said.Count < 2)
        {
            return said.Count == 0 ? null : said[0].Lines;
        }

        var today = said.Find(one =>
            meeting is not null && DateText.Dates(one.Label.Clean).Any(date => date.On(null) == meeting)
        );
        if (today.Lines is not null)
        {
            return today.Lines;
        }

        var isHistory = said.TrueForAll(one => DateText.Dates(one.Label.Clean).Count > 0);
        return isHistory ? said[^1].Lines : [.. said.SelectMany(one => one.Lines)];
    }

    private static IEnumerable<TextLine> Others(ItemParts parts, List<TextLine> decision) =>
        parts.Decisions.Where(one => !one.Lines.TrueForAll(decision.Contains)).SelectMany(one => one.Lines);

    private IReadOnlyList<Read<ReadAttachment>> Attachments(ItemParts parts)
    {
        var reader = new AttachmentReader();
        foreach (var line in parts.Attachments)
        {
            reader.Add(line);
        }

        warnings.AddRange(reader.Warnings);
        return reader.Found;
    }

    private static Read<string> Whole(List<TextLine> lines) =>
        new(string.Join('\n', lines.Select(line => line.Text)), lines[0].Span.Through(lines[^1].Span), Certainty.Sure);

    private static TextLine Behind(ItemStart start, LineSpan span) =>
        new()
        {
            Number = span.First,
            Text = start.TextBehind,
            Clean = start.TextBehind,
            AfterGap = true,
        };
}
