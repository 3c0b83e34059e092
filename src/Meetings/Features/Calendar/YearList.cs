using Microsoft.AspNetCore.Http;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>A year's entries filtered and ordered as an address says: <c>?aar=2027&amp;slags=own&amp;q=takst</c>.</summary>
public sealed class YearList
{
    private static readonly Dictionary<string, Func<YearEntry, object?>> Columns = new()
    {
        ["dato"] = row => row.Days.From,
        ["forum"] = row => row.Forum,
        ["sager"] = row => row.Text,
    };

    public YearList(IReadOnlyList<YearEntry> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Kind = Enum.TryParse<YearKind>(request.Query["slags"], ignoreCase: true, out var kind) ? kind : null;
        Kinds = [.. all.Select(row => row.Kind).Distinct().Order()];
        Shown =
        [
            .. ListOrder
                .Of(request)
                .Apply(
                    all.Where(row =>
                        (Kind is null || row.Kind == Kind)
                        && TextFilter.Finds(Text, row.Forum, row.Text, row.DateWords, row.Format)
                    ),
                    Columns
                ),
        ];
    }

    public string Text { get; }

    public YearKind? Kind { get; }

    public IReadOnlyList<YearKind> Kinds { get; }

    public IReadOnlyList<YearEntry> Shown { get; }

    /// <summary>The year asked for; this one when none is.</summary>
    public static int YearOf(HttpRequest request, TimeProvider time) =>
        PlanFormTexts.Year(request.Query["aar"].ToString()) ?? DanishClock.Year(time);

    public static string WordsOf(YearKind kind) =>
        kind switch
        {
            YearKind.Own => "organets møder",
            YearKind.OtherBody => "andre organers møder",
            YearKind.Council => "politisk kontaktråd",
            YearKind.Deadline => "runder og frister",
            YearKind.Outside => "andres datoer og arrangementer",
            YearKind.Statutory => "lovbestemte datoer",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
