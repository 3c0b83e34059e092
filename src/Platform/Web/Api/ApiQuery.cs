using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>Reads what a program asks for in the address.</summary>
public static class ApiQuery
{
    /// <summary>The text; null when it is not there or empty.</summary>
    public static string? Text(HttpRequest request, string parameter) =>
        request.Query[parameter].ToString().Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An ISO date; the other day when it is not there; RV-741 when it is none.</summary>
    public static Result<DateOnly> Day(HttpRequest request, string parameter, DateOnly otherwise) =>
        Text(request, parameter) is not { } text ? otherwise
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", Danish.Invariant, default, out var day) ? day
        : ApiFaults.NotADay(parameter, text);

    /// <summary>A budget year that must be there: RV-743, RV-742.</summary>
    public static Result<BudgetYear> Year(HttpRequest request, string parameter)
    {
        if (Text(request, parameter) is not { } text)
        {
            return ApiFaults.Missing(parameter);
        }

        var year = BudgetYear.Parse(text);
        return year.IsOk ? year : ApiFaults.NotAYear(parameter, text);
    }
}
