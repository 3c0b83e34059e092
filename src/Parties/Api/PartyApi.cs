using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Parties.Api;

/// <summary>An area (samarbejdsområde).</summary>
/// <param name="Key">Its key, as addresses use it.</param>
/// <param name="Name">Its name.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null when no end is known.</param>
public sealed record AreaAnswer(string Key, string Name, DateOnly ValidFrom, DateOnly? ValidTo);

/// <summary>A municipality or region on a day.</summary>
/// <param name="Code">Official code, four digits; one that begins with R- is provisional.</param>
/// <param name="Kind">municipality or region.</param>
/// <param name="Name">As in a letter: Aarhus Kommune.</param>
/// <param name="Area">Key of the area whose framework agreement it is party to.</param>
/// <param name="CompanyNumber">CVR number; null when it is not known.</param>
/// <param name="ValidFrom">First day it was so.</param>
/// <param name="ValidTo">Last day; null when no end is known.</param>
/// <param name="Successor">Name of the party that takes its place; null while it exists.</param>
public sealed record PartyAnswer(
    string Code,
    PartyKind Kind,
    string Name,
    string Area,
    string? CompanyNumber,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string? Successor
)
{
    public static PartyAnswer Of(Party party) =>
        new(
            party.Code.Value,
            party.Kind,
            party.FullName,
            party.Area.Value,
            party.CompanyNumber,
            party.Validity.From,
            party.Validity.To,
            party.Successor
        );
}

/// <summary>Areas and parties for programs, without login.</summary>
internal static class PartyApi
{
    private const string Group = "Parter";

    private static readonly ApiQueryParameter On = new("on", "Dagen; ellers i dag.", "2026-06-01")
    {
        Kind = ApiKind.Day,
    };

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/areas", Areas)
            .RequirePermission(Permissions.ReadPublic)
            .Described("areas", Group, "Samarbejdsområderne på en dag")
            .TakesQuery(On)
            .AnswersPage(new AreaAnswer("midtjylland", "Midtjylland", new(2007, 1, 1), null))
            .Refuses(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/parties", Parties)
            .RequirePermission(Permissions.ReadPublic)
            .Described("parties", Group, "Kommuner og regioner på en dag")
            .TakesQuery(On, new("area", "Kun parter i dette område.", "midtjylland"))
            .AnswersPage(Example)
            .Refuses(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/parties/{kode}", One)
            .RequirePermission(Permissions.ReadPublic)
            .Described("party", Group, "En kommune eller region på en dag")
            .TakesQuery(On)
            .Answers(Example)
            .Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity);
    }

    private static PartyAnswer Example { get; } =
        new("0751", PartyKind.Municipality, "Aarhus Kommune", "midtjylland", null, new(2007, 1, 1), null, null);

    private static IResult Areas(HttpContext context, PartyRegister parties, TimeProvider time)
    {
        var day = ApiQuery.Day(context.Request, "on", DanishClock.Today(time));
        return day.IsOk
            ? ApiAnswers.Page(
                context,
                parties.AreasOn(day.Value),
                area => new AreaAnswer(area.Key.Value, area.Name, area.Validity.From, area.Validity.To)
            )
            : new ApiProblem(day.Fault);
    }

    private static IResult Parties(HttpContext context, PartyRegister parties, TimeProvider time)
    {
        var day = ApiQuery.Day(context.Request, "on", DanishClock.Today(time));
        return day.IsOk
            ? ApiAnswers.Page(
                context,
                ApiQuery.Text(context.Request, "area") is { } area
                    ? parties.InArea(new(area), day.Value)
                    : parties.InForce(day.Value),
                PartyAnswer.Of
            )
            : new ApiProblem(day.Fault);
    }

    private static IResult One(string kode, HttpContext context, PartyRegister parties, TimeProvider time)
    {
        var day = ApiQuery.Day(context.Request, "on", DanishClock.Today(time));
        return !day.IsOk ? new ApiProblem(day.Fault)
            : parties.Find(kode, day.Value) is { } party ? new ApiJson<PartyAnswer>(PartyAnswer.Of(party))
            : new ApiProblem(PartyFaults.Unknown(kode), StatusCodes.Status404NotFound);
    }
}
