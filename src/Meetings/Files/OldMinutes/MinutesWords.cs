using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Files.OldMinutes;

/// <summary>The words of the JSON form for what the reader tells apart.</summary>
public static class MinutesWords
{
    public static string Of(ReadFormat format) =>
        format switch
        {
            ReadFormat.Physical => "physical",
            ReadFormat.Virtual => "virtual",
            ReadFormat.Hybrid => "hybrid",
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    public static string Of(ReadSection section) =>
        section switch
        {
            ReadSection.Approval => "approval",
            ReadSection.Decision => "decision",
            ReadSection.Information => "information",
            ReadSection.NextMeetings => "next_meetings",
            ReadSection.AnyOtherBusiness => "any_other_business",
            ReadSection.Dialog => "dialog",
            _ => throw new ArgumentOutOfRangeException(nameof(section)),
        };

    public static string Of(ReadStatus status) =>
        status switch
        {
            ReadStatus.None => "none",
            ReadStatus.Approved => "approved",
            ReadStatus.Noted => "noted",
            ReadStatus.Discussed => "discussed",
            ReadStatus.Postponed => "postponed",
            ReadStatus.Rejected => "rejected",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
}
