namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>What recognition makes of a right word: every way its æ, ø and å may have been read.</summary>
internal static class NoiseImages
{
    private const int MostImages = 600;
    private const int LongEnough = 5;

    private static readonly string[] OfOe = ["g", "@", "eg", "gh", "ga", "gg"];
    private static readonly string[] OfOeInLong = ["g", "@", "eg", "gh", "ga", "gg", "a", "o"];
    private static readonly string[] OfAe = ["ae", "ee", "se", "z", "ze", "ge", "&e", "zae", "aee", "eae"];
    private static readonly string[] OfAa = ["a", "&", "é", "d", "ad", "aa", "á", "à", "4"];

    /// <summary>The images of a word in small letters, without the word itself.</summary>
    public static IEnumerable<string> Of(string word)
    {
        var images = new List<string> { "" };
        foreach (var letter in word)
        {
            var readings = Readings(letter, word.Length);
            if (readings is null || images.Count * readings.Length > MostImages)
            {
                Append(images, letter);
                continue;
            }

            images = [.. images.SelectMany(image => readings.Select(reading => image + reading))];
        }

        foreach (
            var image in images.Where(image =>
                image != word && image.Length > 1 && image is not ("sad" or "fad" or "nad" or "mad")
            )
        )
        {
            yield return image;
        }
    }

    private static string[]? Readings(char letter, int length) =>
        letter switch
        {
            'ø' => length >= LongEnough ? OfOeInLong : OfOe,
            'æ' => OfAe,
            'å' => OfAa,
            _ => null,
        };

    private static void Append(List<string> images, char letter)
    {
        for (var i = 0; i < images.Count; i++)
        {
            images[i] += letter;
        }
    }
}
