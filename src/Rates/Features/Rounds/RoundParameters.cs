using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>What an area's parameters say of its rounds. A missing parameter is a fault, never a default.</summary>
public static class RoundParameters
{
    private const int LongestBefore = 365;

    private static readonly char[] Separators = [' ', ',', ';'];

    /// <summary>The reminder days on the day.</summary>
    public static Result<IReadOnlyList<int>> RemindersOf(ICurrentParameters parameters, AreaKey area, DateOnly day) =>
        parameters.Current.Find(ParameterKeys.ReminderDays, area, day).Then(Days);

    /// <summary>Whether rates are approved row by row in the budget year.</summary>
    public static Result<bool> IsApprovedRowByRow(ICurrentParameters parameters, AreaKey area, BudgetYear year) =>
        parameters
            .Current.Find(ParameterKeys.RowApproval, area, year.Start)
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
                return RoundPlanFaults.ParameterUnreadable(found, "hele tal med komma imellem, fx »14,7,1«");
            }

            days.Add(day);
        }

        return Result.Ok<IReadOnlyList<int>>(days);
    }
}
