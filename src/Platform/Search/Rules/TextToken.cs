namespace Rammevaerk.Platform.Search.Rules;

/// <summary>Something of a text that can be searched for.</summary>
/// <param name="Terms">What it is indexed under: a stem, par107, d20260512. The first is its own; none for a word nobody searches for.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is there.</param>
public readonly record struct TextToken(IReadOnlyList<string> Terms, int Start, int Length)
{
    /// <summary>The letters of the text it was made from.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
