using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Tests.Web.Meetings;

/// <summary>Rows of a body and its meetings, for scenes that store them beside the application.</summary>
internal static class LaidMeeting
{
    public static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    /// <summary>The directors' forum of Midtjylland.</summary>
    public static Body Forum() =>
        new()
        {
            Area = MeetingScene.Area,
            Key = "proeveforum",
            Name = "Prøveforum",
            Kind = BodyKind.Forum,
        };

    /// <summary>A meeting of the body on a day.</summary>
    public static Meeting Of(Body body, string key, DateOnly day, MeetingState state) =>
        new()
        {
            Area = body.Area,
            BodyId = body.Id,
            BodyKey = body.Key,
            Key = key,
            Year = day.Year,
            State = state,
            Date = day,
            Place = "Viborg Rådhus",
            ChangedAt = Now,
        };
}
