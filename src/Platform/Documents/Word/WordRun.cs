namespace Rammevaerk.Platform.Documents.Word;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">What it says; a line feed breaks the line.</param>
/// <param name="IsBold">Strong.</param>
/// <param name="IsItalic">Emphasised.</param>
/// <param name="Link">Where it leads; null for nowhere.</param>
public sealed record WordRun(string Text, bool IsBold = false, bool IsItalic = false, string? Link = null)
{
    public static implicit operator WordRun(string text) => new(text);

    /// <summary>The same as the conversion from a text.</summary>
    public static WordRun ToWordRun(string text) => new(text);
}

/// <summary>The paragraph styles of our documents; the names are those of word-styles.xml.</summary>
public static class WordStyles
{
    public const string Normal = "Normal";
    public const string Subtitle = "Subtitle";
    public const string Meta = "Meta";
    public const string Decision = "Decision";
    public const string Internal = "Internal";
    public const string Quote = "Quote";
}

/// <summary>What stands on every page, and what the file says of itself.</summary>
/// <param name="Title">Its title.</param>
/// <param name="HeaderLeft">Upper left.</param>
/// <param name="HeaderRight">Upper right.</param>
/// <param name="Creator">Who made it.</param>
/// <param name="IsLandscape">True for pages with wide tables, which lie down.</param>
public sealed record WordFrame(
    string Title,
    string HeaderLeft,
    string HeaderRight,
    string Creator,
    bool IsLandscape = false
);
