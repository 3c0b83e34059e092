namespace Rammevaerk.Kernel.Time;

/// <summary>A run of days, both ends counted in; without an end it lasts until it is replaced.</summary>
public readonly record struct Period
{
    /// <exception cref="ArgumentException">The end lies before the start.</exception>
    public Period(DateOnly from, DateOnly? to = null)
    {
        if (to < from)
        {
            throw new ArgumentException("The end of a period lies before its start.", nameof(to));
        }

        From = from;
        To = to;
    }

    public DateOnly From { get; }

    public DateOnly? To { get; }

    public bool Contains(DateOnly date) => date >= From && (To is null || date <= To);

    public bool Overlaps(Period other) => (To is null || other.From <= To) && (other.To is null || From <= other.To);

    public override string ToString() =>
        To is { } to ? $"fra {Danish.Date(From)} til {Danish.Date(to)}" : $"fra {Danish.Date(From)}";
}
