namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>How sure the reader of old minutes is of a value.</summary>
public enum Certainty
{
    /// <summary>A guess from the surroundings; a person should look.</summary>
    Unsure,

    /// <summary>Read from a form that is nearly always meant so.</summary>
    Likely,

    /// <summary>Printed with its label or number.</summary>
    Sure,
}

/// <summary>The lines of the source a value was read from, both counted from 1.</summary>
public readonly record struct LineSpan(int First, int Last)
{
    /// <summary>The span that covers both.</summary>
    public LineSpan Through(LineSpan other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));
}

/// <summary>A value as the reader understood it, the lines it came from and how sure the reader is.</summary>
/// <param name="Value">What was read, in the letters of the source.</param>
/// <param name="Lines">Where it stands.</param>
/// <param name="Certainty">How sure the reader is.</param>
public sealed record Read<T>(T Value, LineSpan Lines, Certainty Certainty);
