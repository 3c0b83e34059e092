namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes.Scoring;

/// <summary>How much of a field was found, and how much of what was found is right.</summary>
public readonly record struct Score(int Expected, int Found, int Right)
{
    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>The harmonic mean of recall and precision; 1 where nothing was to be found and nothing was.</summary>
    public double F1 => Expected + Found == 0 ? 1 : 2.0 * Right / (Expected + Found);

    public static Score operator +(Score one, Score other) => Add(one, other);

    public static Score Add(Score one, Score other) =>
        new(one.Expected + other.Expected, one.Found + other.Found, one.Right + other.Right);

    /// <summary>Compares two lists without regard to order.</summary>
    public static Score Of(IReadOnlyList<string> expected, IReadOnlyList<string> found)
    {
        var left = expected
            .GroupBy(key => key, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var right = 0;
        foreach (var key in found)
        {
            if (left.TryGetValue(key, out var count) && count > 0)
            {
                left[key] = count - 1;
                right++;
            }
        }

        return new(expected.Count, found.Count, right);
    }

    /// <summary>All fields of a document.</summary>
    public static Dictionary<string, Score> OfFields(FieldKeys truth, FieldKeys read) =>
        FieldKeys
            .All.Where(truth.Values.ContainsKey)
            .ToDictionary(
                field => field,
                field => Of(truth.Values[field], read.Values.GetValueOrDefault(field) ?? []),
                StringComparer.Ordinal
            );
}
