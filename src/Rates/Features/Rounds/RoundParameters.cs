using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>What an area's parameters say of its rounds. A missing parameter is a fault, never a default.</summary>
public static class RoundParameters
{
    /// <summary>Days before the deadline on which those who have not delivered are reminded: 14 7 1.</summary>
    public const string ReminderDays = "reminder-days";

    /// <summary>Whether the forum approves every rate before it is published: ja or nej.</summary>
    public const string RowApproval = "row-approval";

    private const int LongestBefore = 365;

    private static readonly char[] Separators = [' ', ',', ';'];

    /// <summary>The reminder days on the day.</summary>
    public static Result<IReadOnlyList<int>> RemindersOf(ParameterSet parameters, AreaKey area, DateOnly day) =>
        parameters.Find(ReminderDays, area, day).Then(Days);

    /// <summary>Whether rates are approved row by row in the budget year.</summary>
    public static Result<bool> IsApprovedRowByRow(ParameterSet parameters, AreaKey area, BudgetYear year) =>
        parameters
            .Find(RowApproval, area, year.Start)
            .Then(found =>
                found.Text.Trim().ToLower(Danish.Culture) switch
                {
                    "ja" => Result.Ok(true),
                    "nej" => Result.Ok(false),
                    _ => RoundPlanFaults.ParameterUnreadable(found, "»ja« eller »nej«"),
                }
            );

    private static Result<IReadOnlyList<int>> Days(Parameter found)
    {
        var days = new List<int>();
        foreach (var text in found.Text.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(text, NumberStyles.None, Danish.Invariant, out var day) || day is < 0 or > LongestBefore)
            {
                return RoundPlanFaults.ParameterUnreadable(found, "hele tal med mellemrum, fx »14 7 1«");
            }

            days.Add(day);
        }

        return Result.Ok<IReadOnlyList<int>>(days);
    }
}
