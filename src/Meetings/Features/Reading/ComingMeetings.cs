using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>Meetings that have not been held. States are stored as words, so the database cannot compare them by order.</summary>
public static class ComingMeetings
{
    public static IQueryable<Meeting> NotHeld(this IQueryable<Meeting> meetings) =>
        meetings.Where(one =>
            one.State == MeetingState.Planned
            || one.State == MeetingState.Invited
            || one.State == MeetingState.AgendaSent
        );
}
