using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Offers.Api;

/// <summary>An offer as it is on a day.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Number">What people say on the telephone.</param>
/// <param name="Area">Key of the area its operator belongs to that day.</param>
/// <param name="Operator">Official code of the operator.</param>
/// <param name="OperatorName">Its name.</param>
/// <param name="Name">Name of the offer.</param>
/// <param name="Type">residential, day, school or short.</param>
/// <param name="LegalBasis">Act and paragraph.</param>
/// <param name="Targets">Target groups, in Danish.</param>
/// <param name="IsInside">True when the framework agreement covers it.</param>
/// <param name="Street">Address; empty when not told.</param>
/// <param name="PostalCode">Post code.</param>
/// <param name="City">Town.</param>
/// <param name="Municipality">Code of the municipality it lies in; empty when not told.</param>
/// <param name="PortalId">Its number in the Offers Portal; empty when not told.</param>
/// <param name="Approval">Where socialtilsynet stands.</param>
/// <param name="Places">Full-time places.</param>
/// <param name="PlacesByKind">The same by kind.</param>
/// <param name="FreePlaces">The newest count of free places; null when never told.</param>
/// <param name="FreePlacesOn">The day it was so.</param>
/// <param name="Departments">Parts with places of their own.</param>
/// <param name="Services">What is bought there.</param>
/// <param name="ValidFrom">First day all this is so.</param>
/// <param name="ValidTo">Last day; null when no end is known.</param>
/// <param name="Page">Address of its page for people.</param>
public sealed record OfferAnswer(
    Guid Id,
    int Number,
    string Area,
    string Operator,
    string OperatorName,
    string Name,
    OfferType Type,
    string LegalBasis,
    IReadOnlyList<string> Targets,
    bool IsInside,
    string Street,
    string PostalCode,
    string City,
    string Municipality,
    string PortalId,
    SupervisionApproval Approval,
    decimal Places,
    IReadOnlyList<PlaceCount> PlacesByKind,
    decimal? FreePlaces,
    DateOnly? FreePlacesOn,
    IReadOnlyList<OfferDepartment> Departments,
    IReadOnlyList<OfferService> Services,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string Page
)
{
    public static OfferAnswer Of(OfferEntryView view) =>
        new(
            view.Offer.Id,
            view.Offer.Number,
            view.Offer.Area,
            view.Offer.Party,
            view.Operator,
            view.Facts.Name,
            view.Facts.Type,
            view.Facts.LegalBasis,
            [.. view.Facts.Targets.Select(TargetGroups.NameOf)],
            view.Facts.IsInside,
            view.Facts.Street,
            view.Facts.PostalCode,
            view.Facts.City,
            view.Facts.Municipality,
            view.Facts.PortalId,
            view.Facts.Approval,
            view.Facts.PlacesTotal,
            view.Facts.Places,
            view.Free?.Count,
            view.Free?.Day,
            view.Facts.Departments,
            view.Facts.Services,
            view.Facts.ValidFrom,
            view.Facts.ValidTo,
            view.Offer.Address
        );
}

/// <summary>The catalogue of offers for programs, without login.</summary>
internal static class OfferApi
{
    private const string Group = "Tilbud";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/offers", ListAsync)
            .RequirePermission(Permissions.ReadPublic)
            .Described("offers", Group, "Tilbud på en dag, efter navn")
            .TakesQuery(
                new("area", "Kun tilbud i dette område.", "midtjylland"),
                new("operator", "Kun denne driftsherres, ved dens kode."),
                new("legalBasis", "Lov og paragraf, som SEL § 107."),
                new("on", "Dagen; ellers i dag.") { Kind = ApiKind.Day }
            )
            .AnswersPage(Example)
            .Refuses(StatusCodes.Status422UnprocessableEntity);
        api.MapGet("/offers/{id:guid}", OneAsync)
            .RequirePermission(Permissions.ReadPublic)
            .Described("offer", Group, "Et tilbud, som det er i dag")
            .Answers(Example)
            .Refuses(StatusCodes.Status404NotFound);
    }

    private static OfferAnswer Example { get; } =
        new(
            Guid.Parse("01990000-0000-7000-8000-000000000003"),
            17,
            "midtjylland",
            "0779",
            "Skive Kommune",
            "Solsikken",
            OfferType.Residential,
            "SEL § 107",
            ["Autismespektrum"],
            true,
            "Havnevej 1",
            "7800",
            "Skive",
            "0779",
            "",
            SupervisionApproval.Approved,
            12m,
            [new("Værelse", 12m)],
            2m,
            new(2026, 11, 1),
            [],
            [new("Døgn", "", "døgn", false)],
            new(2026, 1, 1),
            null,
            "/tilbud/01990000-0000-7000-8000-000000000003"
        );

    private static async Task<IResult> ListAsync(HttpContext context, OfferCatalogue catalogue, TimeProvider time)
    {
        var day = ApiQuery.Day(context.Request, "on", DanishClock.Today(time));
        if (!day.IsOk)
        {
            return new ApiProblem(day.Fault);
        }

        var area = ApiQuery.Text(context.Request, "area") is { } key ? new AreaKey(key) : (AreaKey?)null;
        var party = ApiQuery.Text(context.Request, "operator");
        var basis = ApiQuery.Text(context.Request, "legalBasis");
        var offers = await catalogue.OnAsync(day.Value, area, context.RequestAborted);
        return ApiAnswers.Page(
            context,
            offers
                .Where(view =>
                    (party is null || view.Offer.Party == party) && (basis is null || view.Facts.LegalBasis == basis)
                )
                .ToList(),
            OfferAnswer.Of
        );
    }

    private static async Task<IResult> OneAsync(
        Guid id,
        HttpContext context,
        OfferCatalogue catalogue,
        PartyRegister parties,
        TimeProvider time
    )
    {
        if (await catalogue.FindAsync(id, context.RequestAborted) is not { } offer)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        var history = await catalogue.HistoryAsync(id, null, context.RequestAborted);
        if (OfferCatalogue.Nearest(history, DanishClock.Today(time)) is not { } facts)
        {
            return ApiProblem.Of(StatusCodes.Status404NotFound);
        }

        var free = await catalogue.FreePlacesAsync(id, context.RequestAborted);
        return new ApiJson<OfferAnswer>(
            OfferAnswer.Of(
                new OfferEntryView(offer, facts, parties.NameOf(offer.Party), free.Count > 0 ? free[0] : null)
            )
        );
    }
}
