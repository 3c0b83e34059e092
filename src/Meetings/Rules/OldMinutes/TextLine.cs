using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>A line with words on it, cleaned of what only printing needed.</summary>
internal sealed class TextLine
{
    /// <summary>The line's number in the source.</summary>
    public required int Number { get; init; }

    /// <summary>As printed, without the space around it; tabs stay.</summary>
    public required string Text { get; init; }

    /// <summary>The text after repair of noise; the same as <see cref="Text"/> where nothing was scanned.</summary>
    public string Clean { get; set; } = "";

    /// <summary>Spaces before the first letter.</summary>
    public int Indent { get; init; }

    /// <summary>True when a blank line or a new page stands before.</summary>
    public bool AfterGap { get; init; }

    /// <summary>True for the first line of a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>The level of a heading where the file says so.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>The marker of a bullet, or null.</summary>
    public BulletMark? Bullet { get; set; }

    /// <summary>What the line announces, or null.</summary>
    public LabelMatch? Label { get; set; }

    public LineSpan Span => new(Number, Number);
}
