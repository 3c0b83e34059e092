using Microsoft.AspNetCore.Razor.TagHelpers;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// A day with its weekday and how far away it is: <c>&lt;date-distance day="round.Deadline" /&gt;</c> writes "fredag 23.
/// oktober (om 3 dage)". The year is said when it is not this one. Nothing when there is no day.
/// </summary>
[HtmlTargetElement("date-distance", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateDistanceTagHelper(TimeProvider time) : TagHelper
{
    public DateOnly? Day { get; set; }

    /// <summary>True for a deadline: a day that is past is then so many days over, not so many ago.</summary>
    public bool Deadline { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Day is not { } day)
        {
            output.SuppressOutput();
            return;
        }

        var today = DanishClock.Today(time);
        output.Content.AppendHtml($"<time datetime=\"{day.ToString("yyyy-MM-dd", Danish.Invariant)}\">");
        output.Content.Append(
            day.ToString(day.Year == today.Year ? "dddd d. MMMM" : "dddd d. MMMM yyyy", Danish.Culture)
        );
        output.Content.AppendHtml("</time> <span class=\"rv-distance\">(");
        output.Content.Append(Deadline ? DanishDistance.OfDeadline(day, today) : DanishDistance.Of(day, today));
        output.Content.AppendHtml(")</span>");
    }
}

/// <summary>How far away a day is, in Danish words.</summary>
public static class DanishDistance
{
    /// <summary>i dag, i morgen, i går, om 3 dage, for 19 dage siden.</summary>
    public static string Of(DateOnly day, DateOnly today) =>
        (day.DayNumber - today.DayNumber) switch
        {
            0 => "i dag",
            1 => "i morgen",
            -1 => "i går",
            > 1 and var ahead => $"om {Danish.Number(ahead)} dage",
            var past => $"for {Danish.Number(-past)} dage siden",
        };

    /// <summary>As <see cref="Of"/>, but a day that is past is over: 1 dag over, 19 dage over.</summary>
    public static string OfDeadline(DateOnly day, DateOnly today) =>
        (today.DayNumber - day.DayNumber) switch
        {
            1 => "1 dag over",
            > 1 and var over => $"{Danish.Number(over)} dage over",
            _ => Of(day, today),
        };
}
