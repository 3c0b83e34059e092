using Rammevaerk.Kernel;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Planning;

/// <summary>Days and times as the fields of the forms take them.</summary>
public static class PlanTexts
{
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", Danish.Invariant) ?? "";

    public static string Of(TimeOnly? time) => time?.ToString("H.mm", Danish.Invariant) ?? "";
}
