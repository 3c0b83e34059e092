namespace Rammevaerk.Platform.Calendars;

/// <summary>What a calendar file asks its reader to do.</summary>
public enum CalendarMethod
{
    /// <summary>A feed, or a file to be taken in: no METHOD is written.</summary>
    None,

    /// <summary>An invitation, new or changed.</summary>
    Request,

    /// <summary>An invitation taken back.</summary>
    Cancel,
}

/// <summary>One entry of a calendar: at a time of Danish clocks, or whole days.</summary>
/// <param name="Uid">The same for as long as the thing exists, whatever its date.</param>
/// <param name="Title">What calendars show.</param>
/// <param name="From">The day, or the first of the days.</param>
/// <param name="To">The last of the days; the same day for an entry with a time.</param>
/// <param name="ChangedAt">When it was last changed, UTC.</param>
public sealed record CalendarEntry(string Uid, string Title, DateOnly From, DateOnly To, DateTime ChangedAt)
{
    /// <summary>When it begins, in Danish time; null for whole days.</summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>When it ends; null when that is not known.</summary>
    public TimeOnly? EndsAt { get; init; }

    /// <summary>Counts its changes; a calendar takes the highest.</summary>
    public int Sequence { get; init; }

    public string Place { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Full address of its page; empty for none.</summary>
    public string Address { get; init; } = "";

    public bool IsCancelled { get; init; }

    /// <summary>False for deadlines and days that are not certain, which take up nobody's time.</summary>
    public bool IsBusy { get; init; } = true;

    /// <summary>Who invites; null in a feed.</summary>
    public CalendarPerson? Organizer { get; init; }

    /// <summary>Who is invited; null in a feed.</summary>
    public CalendarPerson? Attendee { get; init; }
}

/// <summary>Somebody in an invitation.</summary>
public sealed record CalendarPerson(string Name, string Mail);
