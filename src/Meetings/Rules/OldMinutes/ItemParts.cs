using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>The lines of one item, sorted by what their labels announce.</summary>
internal sealed class ItemParts
{
    private static readonly string[] StrongCases =
    [
        "sagsfremstilling",
        "baggrund",
        "resume",
        "resumé",
        "sagsbeskrivelse",
        "sagsresume",
        "sagsresumé",
        "orientering",
    ];

    private readonly HashSet<PartLabel> explicitLabels = [];
    private PartLabel? current;

    /// <summary>Lines before the first label.</summary>
    public List<TextLine> Lead { get; } = [];

    public List<TextLine> Recommendation { get; } = [];

    /// <summary>One list for each decision; bodies that print the way of a case print several.</summary>
    public List<(TextLine Label, List<TextLine> Lines)> Decisions { get; } = [];

    public List<TextLine> Case { get; } = [];

    public List<TextLine> Attachments { get; } = [];

    public List<TextLine> Presenters { get; } = [];

    public List<TextLine> Absences { get; } = [];

    /// <summary>Lines at the end that tell of the meeting, not of the item.</summary>
    public List<TextLine> Tail { get; } = [];

    public Read<string>? CaseNumber { get; private set; }

    public bool IsClosed { get; private set; }

    /// <summary>True when a label parts the item's text; a list of attachments parts nothing.</summary>
    public bool HasLabels => explicitLabels.Any(label => label != PartLabel.Attachments) || Recommendation.Count > 0;

    public static ItemParts Of(IReadOnlyList<TextLine> lines)
    {
        var parts = new ItemParts();
        foreach (var line in lines)
        {
            if (line.Label is { IsPart: true } label && IsExplicit(label))
            {
                parts.explicitLabels.Add(label.Label);
            }
        }

        foreach (var line in lines)
        {
            parts.Take(line);
        }

        return parts;
    }

    private void Take(TextLine line)
    {
        if (
            line.Text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            && !line.Text.Contains(' ', StringComparison.Ordinal)
            && current != PartLabel.Attachments
        )
        {
            return;
        }
        else if (line.Label is { } label && Starts(line, label) is { } part)
        {
            Begin(part, line, label);
        }
        else if (current is PartLabel.Presenter && !line.AfterGap && line.Label is null && Presenters.Count < 5)
        {
            Presenters.Add(line);
        }
        else
        {
            current = current is PartLabel.Presenter ? null : current;
            Put(line);
        }
    }

    /// <summary>The part a label begins here, or null when its words only belong to the text.</summary>
    private PartLabel? Starts(TextLine line, LabelMatch label) =>
        label.Label switch
        {
            PartLabel.Recommendation => StartsRecommendation(label) ? label.Label : null,
            PartLabel.Decision => label.Label,
            PartLabel.Remarks => explicitLabels.Contains(PartLabel.Decision) ? PartLabel.Case : PartLabel.Decision,
            PartLabel.Case => StartsCase(line, label) ? label.Label : null,
            PartLabel.Attachments => label.IsAlone || AttachmentReader.IsNumbered(line) || line.AfterGap
                ? label.Label
                : null,
            PartLabel.Presenter => current is null && Lead.Count < 2 ? label.Label : null,
            PartLabel.CaseNumber => CaseNumber is null && label.Rest.Length is > 0 and < 60 ? label.Label : null,
            PartLabel.Openness => current is null && label.Rest.Length < 40 ? label.Label : null,
            PartLabel.MinuteTaker or PartLabel.EndTime => label.Label,
            PartLabel.Time => current is null && Lead.Count == 0 && label.Rest.Length is > 0 and < 30
                ? PartLabel.Openness
                : null,
            PartLabel.Apologies => current == PartLabel.Decision && label.Rest.Length < 200 ? label.Label : null,
            _ => null,
        };

    private bool StartsRecommendation(LabelMatch label)
    {
        if (current == PartLabel.Recommendation || Recommendation.Count > 0)
        {
            return false;
        }

        return IsExplicit(label)
            || (!explicitLabels.Contains(PartLabel.Recommendation) && current is not PartLabel.Decision);
    }

    private bool StartsCase(TextLine line, LabelMatch label)
    {
        if (current != PartLabel.Decision)
        {
            return true;
        }

        return (label.IsAlone || label.Printed.StartsWith("Sagsfremstilling", StringComparison.OrdinalIgnoreCase))
            && (line.AfterGap || line.HeadingLevel is not null)
            && (Case.Count == 0 || StrongCases.Contains(Words.Key(label.Printed)));
    }

    private void Begin(PartLabel part, TextLine line, LabelMatch label)
    {
        switch (part)
        {
            case PartLabel.CaseNumber:
                CaseNumber = new(label.Rest, line.Span, Certainty.Sure);
                return;
            case PartLabel.MinuteTaker:
            case PartLabel.EndTime:
                Tail.Add(line);
                return;
            case PartLabel.Openness:
                IsClosed |=
                    line.Clean.Contains("lukket", StringComparison.OrdinalIgnoreCase)
                    || line.Clean.Contains("fortrolig", StringComparison.OrdinalIgnoreCase);
                return;
            case PartLabel.Decision:
                Decisions.Add((line, []));
                break;
            default:
                break;
        }

        current = part;
        var isSentence = part == PartLabel.Recommendation && !IsExplicit(label);
        if (isSentence)
        {
            Put(line);
        }
        else if (label.Rest.Length > 0 && part is not PartLabel.Attachments)
        {
            Put(Behind(line, label.Rest));
        }
        else if (part == PartLabel.Attachments && !label.IsAlone)
        {
            Put(AttachmentReader.IsNumbered(line) ? line : Behind(line, label.Rest));
        }
    }

    private void Put(TextLine line)
    {
        switch (current)
        {
            case null when AttachmentReader.IsNumbered(line):
            case PartLabel.Case when AttachmentReader.IsNumbered(line):
                Attachments.Add(line);
                break;
            case null:
                Lead.Add(line);
                break;
            case PartLabel.Recommendation:
                Recommendation.Add(line);
                break;
            case PartLabel.Decision:
                Decisions[^1].Lines.Add(line);
                break;
            case PartLabel.Attachments:
                Attachments.Add(line);
                break;
            case PartLabel.Presenter:
                Presenters.Add(line);
                break;
            case PartLabel.Apologies:
                Absences.Add(line);
                break;
            default:
                Case.Add(line);
                break;
        }
    }

    private static bool IsExplicit(LabelMatch label) => !label.IsSentence || label.Label == PartLabel.Decision;

    private static TextLine Behind(TextLine line, string rest)
    {
        var at = line.Text.LastIndexOf(rest, StringComparison.Ordinal);
        var text = at > 0 ? line.Text[at..] : rest;
        return new TextLine
        {
            Number = line.Number,
            Text = text,
            Clean = rest,
            AfterGap = line.AfterGap,
            Bullet = Bullets.Of(text, isScanned: false),
        };
    }
}
