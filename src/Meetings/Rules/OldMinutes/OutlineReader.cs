using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Finds the items: by numbers that count on, by headings of the file, by labels that begin again.</summary>
internal sealed class OutlineReader
{
    private readonly IReadOnlyList<TextLine> lines;
    private readonly Outline outline = new();
    private readonly List<HeadingCandidate> waiting = [];
    private readonly HashSet<int> contents = [];

    private OutlineReader(IReadOnlyList<TextLine> lines) => this.lines = lines;

    public static Outline Read(IReadOnlyList<TextLine> lines)
    {
        var reader = new OutlineReader(lines);
        reader.Run();
        return reader.outline;
    }

    private void Run()
    {
        var candidates = HeadingCandidates.Of(lines);
        var chain = HeadingChain.Best(candidates);
        if (chain.Count == 0)
        {
            candidates = HeadingCandidates.Of(lines, listsCount: true);
            chain = HeadingChain.Best(candidates);
        }

        chain = HeadingLevels.AreBetter(lines, chain) ? [] : chain;
        ContentsReader.Mark(lines, candidates, chain, outline, contents);
        AddChain(chain);
        if (chain.Count == 0)
        {
            HeadingLevels.Add(lines, outline, contents);
        }

        AddSections();
        UnnumberedItems.Add(lines, outline, contents, isLoose: chain.Count == 0 || waiting.Count > 0);
        GiveWaitingNumbers();
        outline.Items.Sort((one, other) => one.At.CompareTo(other.At));
        SetSections();
        var first = outline
            .Items.Select(item => Math.Min(item.At, item.NumberAt ?? item.At))
            .Concat(outline.Sections.Select(section => section.At))
            .DefaultIfEmpty(lines.Count)
            .Min();
        outline.HeadEnd = Math.Min(first, contents.Count > 0 ? contents.Min() : first);
        outline.Used.UnionWith(contents);
    }

    private void AddChain(List<HeadingCandidate> chain)
    {
        for (var i = 0; i < chain.Count; i++)
        {
            var here = chain[i];
            var next = i + 1 < chain.Count ? chain[i + 1] : null;
            if (IsSection(here, next))
            {
                outline.Sections.Add(
                    new(here.At, here.Number.Printed, here.Title, SectionNames.OfNumberedHeading(here.Title))
                );
                outline.Used.Add(here.At);
            }
            else if (here.Title.Length > 0)
            {
                AddTitled(here);
            }
            else
            {
                AddBare(here, next?.At ?? lines.Count);
            }
        }
    }

    private bool IsSection(HeadingCandidate here, HeadingCandidate? next) =>
        next is not null
        && next.Number.Parts.Length == here.Number.Parts.Length + 1
        && next.Number.Follows(here.Number)
        && next.At - here.At <= 3
        && Enumerable.Range(here.At + 1, next.At - here.At - 1).All(i => lines[i].Label is null);

    private void AddTitled(HeadingCandidate here)
    {
        var printed = HeadingNumber.Of(lines[here.At].Text) is { Title.Length: > 0 } number ? number.Title : here.Title;
        var cell = printed.IndexOf('\t', StringComparison.Ordinal);
        var (title, through) =
            cell > 0 ? (TitleLines.Tidy(printed[..cell]), here.At) : TitleLines.Whole(lines, here.At, printed);
        outline.Items.Add(
            new ItemStart(here.At, through, title, here.Score > 3 ? Certainty.Sure : Certainty.Likely)
            {
                TextBehind = cell > 0 ? TableCells.TextOf(printed) : "",
                Number = here.Number.Printed,
                NumberAt = here.At,
            }
        );
    }

    private void AddBare(HeadingCandidate here, int end)
    {
        outline.Used.Add(here.At);
        var at = here.At + 1;
        if (at < end && IsTitleAfterNumber(at, here.Number.IsWorded))
        {
            var (title, through) = TitleLines.Whole(lines, at, lines[at].Text);
            outline.Items.Add(
                new ItemStart(at, through, title, Certainty.Sure) { Number = here.Number.Printed, NumberAt = here.At }
            );
        }
        else
        {
            waiting.Add(here);
        }
    }

    private bool IsTitleAfterNumber(int at, bool isWorded)
    {
        var line = lines[at];
        if (SectionNames.IsUsualItem(line.Clean))
        {
            return true;
        }

        if (line.Label is not null && !isWorded || line.Label is { IsPart: true })
        {
            return false;
        }

        return isWorded
            || (
                Words.IsTitleLike(line.Clean)
                && SectionNames.OfHeading(line.Clean) is null
                && HeadingNumber.Of(line.Clean) is null
                && Enumerable
                    .Range(at + 1, Math.Max(0, Math.Min(3, lines.Count - at - 1)))
                    .Any(i => lines[i].Label is { IsOfItem: true })
            );
    }

    private void AddSections()
    {
        var taken = outline.Items.Select(item => item.At).ToHashSet();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if ((line.AfterGap && SectionNames.IsOpenness(line.Clean)) || TableCells.IsHead(line.Clean))
            {
                outline.Used.Add(i);
            }

            if (
                !taken.Contains(i)
                && !contents.Contains(i)
                && line.Bullet is null or { IsNumbered: true }
                && (line.AfterGap || line.HeadingLevel is not null)
                && line.Label is null or { Label: PartLabel.Contents }
                && (SectionNames.OfHeading(line.Bullet?.Text ?? line.Clean) ?? Lettered(line, i, taken)) is { } section
                && outline.Sections.All(one => one.At != i)
            )
            {
                outline.Sections.Add(new(i, null, line.Text, section));
                outline.Used.Add(i);
            }
        }

        outline.Sections.Sort((one, other) => one.At.CompareTo(other.At));
    }

    /// <summary>"C. Øvrigt" right above an item is a section whatever its words.</summary>
    private static ReadSection? Lettered(TextLine line, int at, HashSet<int> items) =>
        items.Contains(at + 1)
        && line.Text.Length < 60
        && line.Bullet is { IsNumbered: true }
        && char.IsUpper(line.Text[0])
            ? SectionNames.OfNumberedHeading(line.Bullet.Text) ?? ReadSection.AnyOtherBusiness
            : null;

    /// <summary>Numbers printed apart from their titles belong to the next titles without, in order.</summary>
    private void GiveWaitingNumbers()
    {
        outline.Items.Sort((one, other) => one.At.CompareTo(other.At));
        var queue = new Queue<HeadingCandidate>(waiting.OrderBy(one => one.At));
        for (var i = 0; i < outline.Items.Count && queue.Count > 0; i++)
        {
            var item = outline.Items[i];
            if (item.Number is null && queue.Peek().At < item.At)
            {
                var number = queue.Dequeue();
                outline.Items[i] = item with { Number = number.Number.Printed, NumberAt = number.At };
            }
        }
    }

    /// <summary>An item without a number that follows numbered ones of a section no longer stands in it.</summary>
    private bool IsAfterNumbered(ItemStart item, SectionStart section) =>
        item.Number is null
        && (
            SectionNames.IsUsualItem(item.Title)
            || outline.Items.Exists(other => other.Number is not null && other.At > section.At && other.At < item.At)
        );

    private void SetSections()
    {
        for (var i = 0; i < outline.Items.Count; i++)
        {
            var item = outline.Items[i];
            var section =
                item.Number is { } number && number.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
                    ? outline.Sections.LastOrDefault(one => one.Number == number[..dot])
                    : null;
            section ??= outline.Sections.LastOrDefault(one => one.At < item.At);
            if (section is not null && !IsAfterNumbered(item, section))
            {
                outline.Items[i] = item with
                {
                    Section = section.Section,
                    SectionTitle = section.Number is null ? section.Title : $"{section.Number}. {section.Title}",
                };
            }
        }
    }
}
