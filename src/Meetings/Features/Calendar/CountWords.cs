using Rammevaerk.Kernel;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>Small numbers as Danish words: tre af fem møder.</summary>
public static class CountWords
{
    private static readonly string[] Words =
    [
        "ingen",
        "ét",
        "to",
        "tre",
        "fire",
        "fem",
        "seks",
        "syv",
        "otte",
        "ni",
        "ti",
        "elleve",
        "tolv",
    ];

    public static string Of(int count) => count < Words.Length ? Words[count] : Danish.Number(count);

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string Large(int count)
    {
        var word = Of(count);
        return char.ToUpper(word[0], Danish.Culture) + word[1..];
    }
}
