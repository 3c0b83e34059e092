using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>A dated parameter as known now.</summary>
/// <param name="Key">Its name, such as overhead-max.</param>
/// <param name="Area">The area it counts for; danmark for all that have none of their own.</param>
/// <param name="Label">What users call it.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Text">The value as entered: 4.5 (percentage points for per cent), or a word for a choice.</param>
/// <param name="Number">The value as a number, percentages as shares; null when it is a word.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null while no end is known.</param>
/// <param name="Source">The agreement, law or decision that set it.</param>
public sealed record ParameterAnswer(
    string Key,
    string Area,
    string Label,
    ParameterUnit Unit,
    string Text,
    decimal? Number,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string Source
)
{
    public static ParameterAnswer Of(Parameter parameter) =>
        new(
            parameter.Key,
            parameter.Area.Value,
            parameter.Label,
            parameter.Unit,
            parameter.Text,
            parameter.Number,
            parameter.Validity.From,
            parameter.Validity.To,
            SourceText.Of(parameter.Source)
        );
}

/// <summary>The parameters for programs, without login.</summary>
internal static class ParameterApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/parameters", List)
            .RequirePermission(Permissions.ReadPublic)
            .Described("parameters", "Parametre", "Parametrene med gyldighed og kilde")
            .TakesQuery(
                new("area", "Områdets nøgle; danmark for dem, der gælder hele landet.", "midtjylland"),
                new("key", "Kun parameteren med dette navn."),
                new("on", "Kun dem, der gælder denne dag.", "2026-06-01") { Kind = ApiKind.Day }
            )
            .AnswersPage(
                new ParameterAnswer(
                    "overhead-max",
                    "midtjylland",
                    "Overhead, højst",
                    ParameterUnit.Percent,
                    "4.5",
                    0.045m,
                    new(2025, 1, 1),
                    null,
                    "styringsaftalen 2025-2026"
                )
            )
            .Refuses(StatusCodes.Status422UnprocessableEntity);

    private static IResult List(HttpContext context, ICurrentParameters parameters)
    {
        var day = ApiQuery.Day(context.Request, "on", DateOnly.MinValue);
        if (!day.IsOk)
        {
            return new ApiProblem(day.Fault);
        }

        var (area, key) = (ApiQuery.Text(context.Request, "area"), ApiQuery.Text(context.Request, "key"));
        return ApiAnswers.Page(
            context,
            parameters
                .Current.All.Where(one =>
                    (area is null || one.Area.Value == area)
                    && (key is null || one.Key == key)
                    && (day.Value == DateOnly.MinValue || one.Validity.Contains(day.Value))
                )
                .ToList(),
            ParameterAnswer.Of
        );
    }
}
