using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Meetings.Domain;

/// <summary>A meeting to be made: the date and, where it differs from the body's own, the rest.</summary>
/// <param name="Date">The day, or the words.</param>
public sealed record NewMeeting(VagueDate Date)
{
    /// <summary>Null for the body's usual time.</summary>
    public TimeOnly? StartsAt { get; init; }

    public TimeOnly? EndsAt { get; init; }

    public MeetingFormat Format { get; init; } = MeetingFormat.Physical;

    /// <summary>Null for the body's usual place.</summary>
    public string? Place { get; init; }

    public string JoinLink { get; init; } = "";

    /// <summary>Who takes part beside the members, or whom an extraordinary meeting is for.</summary>
    public string Participants { get; init; } = "";

    /// <summary>What must happen before it is held; null for nothing.</summary>
    public string? Condition { get; init; }

    public bool IsExtraordinary { get; init; }

    /// <summary>The item that decided to hold it; null for a meeting of the plan.</summary>
    public Guid? CreatedByItemId { get; init; }

    /// <summary>Year of the plan it belongs to; null for the date's own.</summary>
    public int? Year { get; init; }

    /// <summary>Null for the body's usual number of days before.</summary>
    public DateOnly? InputDeadline { get; init; }

    public DateOnly? SendDay { get; init; }
}
