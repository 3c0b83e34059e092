namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>One line or paragraph of an old document.</summary>
/// <param name="Number">Counted from 1, blank lines too; this is what the reader refers to.</param>
/// <param name="Text">The text as printed; cells of a table are parted by tabs, bullets are marked by a hyphen.</param>
/// <param name="HeadingLevel">1 for the largest heading where the file says so; null elsewhere.</param>
/// <param name="StartsPage">True for the first line of a page where the file says so.</param>
/// <param name="StartsParagraph">True where the file says that a new paragraph begins, without a blank line before.</param>
public sealed record SourceLine(
    int Number,
    string Text,
    int? HeadingLevel = null,
    bool StartsPage = false,
    bool StartsParagraph = false
);

/// <summary>An old document as text: what the reader reads and the review screen shows beside it.</summary>
/// <param name="Lines">In the document's order, without gaps in their numbers.</param>
/// <param name="IsCut">True when the document was longer than the reader reads.</param>
public sealed record SourceDocument(IReadOnlyList<SourceLine> Lines, bool IsCut = false);
