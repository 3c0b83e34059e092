using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;

namespace Rammevaerk.Tests.Unit.Meetings.Planning;

/// <summary>A plan for 2027 to be checked, with what each test adds.</summary>
internal static class PlanCase
{
    public static readonly DateOnly Today = new(2026, 11, 2);

    public static Meeting Meeting(DateOnly? day, MeetingFormat format = MeetingFormat.Physical) =>
        new()
        {
            Key = "2027-1",
            Year = 2027,
            Date = day,
            DateText = day is null ? "medio juni 2027" : null,
            Format = format,
            StartsAt = new TimeOnly(9, 30),
            EndsAt = new TimeOnly(12, 30),
            InputDeadline = day?.AddDays(-24),
            SendDay = day?.AddDays(-8),
        };

    public static OutsideDate Council(DateOnly day) => Outside(day, day, OutsideDateKind.PoliticalCouncil, "KKR");

    public static OutsideDate Outside(DateOnly from, DateOnly to, OutsideDateKind kind, string owner) =>
        new()
        {
            Owner = owner,
            Title = $"Møde i {owner}",
            Kind = kind,
            DateText = Danish.Date(from),
            From = from,
            To = to,
        };

    public static PlanFacts Facts(
        IReadOnlyList<Meeting>? meetings = null,
        IReadOnlyList<OutsideDate>? outside = null,
        IReadOnlyList<OtherMeeting>? others = null
    ) => new("Forummet", 2027, meetings ?? [], others ?? [], outside ?? [], new PlanNumbers(3, 4, 0.5m, 14), Today);
}
