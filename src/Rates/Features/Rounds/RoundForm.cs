using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The form of a round: names of its fields, and what was posted in them.</summary>
public static class RoundForm
{
    public const string Message = "besked";
    public const string Layout = "takstfil";
    public const string Operators = "driftsherrer";

    private const int LongestMessage = 2000;

    /// <summary>Name and id of a date's field.</summary>
    public static string Field(RoundDate date) =>
        date switch
        {
            RoundDate.Opens => "aabner",
            RoundDate.Deadline => "frist",
            RoundDate.Review => "gennemgang",
            RoundDate.Publishes => "offentliggoer",
            _ => throw new ArgumentOutOfRangeException(nameof(date)),
        };

    /// <summary>A day as browsers post it: 2026-10-23.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text?.Trim(),
            ["yyyy-MM-dd", "d-M-yyyy", "d.M.yyyy", "d. MMMM yyyy"],
            Danish.Culture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>The posted plan, or every field that is wrong.</summary>
    /// <param name="form">What was posted.</param>
    /// <param name="area">The area of the address.</param>
    /// <param name="year">The budget year of the address.</param>
    /// <param name="parties">Codes that can be chosen; others are left out.</param>
    public static (RoundPlan? Plan, IReadOnlyList<FieldFault> Faults) Read(
        IFormCollection form,
        AreaKey area,
        BudgetYear year,
        IEnumerable<string> parties
    )
    {
        var faults = new List<FieldFault>();
        var days = Enum.GetValues<RoundDate>().Select(date => (Date: date, Day: Day(form[Field(date)]))).ToList();
        faults.AddRange(
            days.Where(day => day.Day is null)
                .Select(day => new FieldFault(Field(day.Date), RoundPlanFaults.DateMissing(RoundWords.Of(day.Date))))
        );
        var message = form[Message].ToString().Trim().ReplaceLineEndings("\n");
        if (message.Length > LongestMessage)
        {
            faults.Add(new(Message, FormFaults.ReasonTooLong(message.Length)));
        }

        var layout = form[Layout].ToString();
        if (Layouts.Find(layout) is null)
        {
            faults.Add(new(Layout, RateFaults.UnknownLayout(layout)));
        }

        var expected = parties.Where(party => form[Operators].Contains(party)).ToHashSet(StringComparer.Ordinal);
        if (expected.Count == 0)
        {
            faults.Add(new(Operators, RoundPlanFaults.NobodyExpected()));
        }

        if (days.Any(day => day.Day is null))
        {
            return (null, faults);
        }

        var dates = new RoundDates(days[0].Day!.Value, days[1].Day!.Value, days[2].Day!.Value, days[3].Day!.Value);
        faults.AddRange(
            DeadlineOrderRule
                .Broken(dates, year)
                .Select(date => new FieldFault(Field(date), RoundPlanFaults.DateOutOfOrder(date, year)))
        );
        return faults.Count > 0 ? (null, faults) : (new(area, year, dates, message, layout, expected), faults);
    }
}
