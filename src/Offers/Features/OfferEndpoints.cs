using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Offers.Features;

/// <summary>The endpoints of the catalogue.</summary>
internal static class OfferEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport("/tilbud", ExportAsync).RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport("/tilbud/opgoerelse/{omraade}", ExportCountsAsync)
            .RequirePermission(Permissions.ReadPublic);
        var editing = endpoints.MapGroup("/tilbud/{omraade}/{part}").RequirePermission(Permissions.EditOffers);
        editing.MapPost("/ny", CreateOffer.HandleAsync);
        editing.MapPost("/{id:guid}/rediger", ChangeOffer.HandleAsync);
        editing.MapPost("/{id:guid}/luk", CloseOffer.HandleAsync);
        editing.MapPost("/{id:guid}/ledige", TellFreePlaces.HandleAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var today = DanishClock.Today(services.GetRequiredService<TimeProvider>());
        var all = await services.GetRequiredService<OfferCatalogue>().OnAsync(today, null, context.RequestAborted);
        return new ListExport<OfferEntryView>(
            "Tilbud",
            Columns(services.GetRequiredService<PartyRegister>(), today),
            new OfferList(all, context.Request).Shown,
            ExportName.AsKnown("tilbud", today)
        ).As(format);
    }

    private static async Task<IResult> ExportCountsAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var parties = services.GetRequiredService<PartyRegister>();
        var area = (string)context.Request.RouteValues[PermissionMiddleware.AreaValue]!;
        if (parties.FindArea(area) is null)
        {
            return Results.NotFound();
        }

        var today = DanishClock.Today(services.GetRequiredService<TimeProvider>());
        var question = PlaceQuestion.Of(context.Request, today);
        var offers = await services
            .GetRequiredService<OfferCatalogue>()
            .OnAsync(question.Day, new AreaKey(area), context.RequestAborted);
        var counts = PlaceCounts.Of(question.Filter(offers), parties, question.Day);
        var rows = counts
            .Tables.SelectMany(table => table.Lines.Select(line => (Table: table.Head, Line: line)))
            .Append((Table: "I alt", Line: counts.Total))
            .ToList();
        return new ListExport<(string Table, CountLine Line)>(
            "Pladser inde og ude",
            [
                ExportColumn<(string Table, CountLine Line)>.Text("Inddeling", row => row.Table),
                ExportColumn<(string Table, CountLine Line)>.Text("Gruppe", row => row.Line.Name, 30),
                ExportColumn<(string Table, CountLine Line)>.Number("Tilbud inde", row => row.Line.OffersInside, "0"),
                ExportColumn<(string Table, CountLine Line)>.Number("Pladser inde", row => row.Line.PlacesInside),
                ExportColumn<(string Table, CountLine Line)>.Number("Tilbud ude", row => row.Line.OffersOutside, "0"),
                ExportColumn<(string Table, CountLine Line)>.Number("Pladser ude", row => row.Line.PlacesOutside),
            ],
            rows,
            ExportName.AsKnown(ExportName.Of("pladser", area), question.Day)
        ).As(format);
    }

    /// <summary>What anyone may know; the contact's name is for those who are signed in, on the page.</summary>
    private static IReadOnlyList<ExportColumn<OfferEntryView>> Columns(PartyRegister parties, DateOnly today) =>
        [
            ExportColumn<OfferEntryView>.Number("Nr.", view => view.Offer.Number, "0"),
            ExportColumn<OfferEntryView>.Text("Tilbud", view => view.Facts.Name, 32),
            ExportColumn<OfferEntryView>.Text("Kode", view => view.Offer.Party, 8),
            ExportColumn<OfferEntryView>.Text(
                "CVR-nr.",
                view => parties.Find(view.Offer.Party, today)?.CompanyNumber,
                11
            ),
            ExportColumn<OfferEntryView>.Text("Driftsherre", view => view.Operator, 26),
            ExportColumn<OfferEntryView>.Text("Område", view => PartyRegister.AreaName(view.Offer.AreaKey), 14),
            ExportColumn<OfferEntryView>.Text("Tilbudstype", view => OfferWords.Of(view.Facts.Type)),
            ExportColumn<OfferEntryView>.Text("Retsgrundlag", view => view.Facts.LegalBasis, 16),
            ExportColumn<OfferEntryView>.Text(
                "Målgrupper",
                view => string.Join(", ", view.Facts.Targets.Select(TargetGroups.NameOf)),
                36
            ),
            ExportColumn<OfferEntryView>.Text("Rammeaftalen", view => view.Facts.IsInside ? "Inde" : "Ude", 13),
            ExportColumn<OfferEntryView>.Number("Fuldtidspladser", view => view.Facts.PlacesTotal, "#,##0.##"),
            ExportColumn<OfferEntryView>.Number("Ledige pladser", view => view.Free?.Count, "#,##0.##"),
            ExportColumn<OfferEntryView>.Day("Ledige opgjort", view => view.Free?.Day),
            ExportColumn<OfferEntryView>.Text("Vej", view => view.Facts.Street, 26),
            ExportColumn<OfferEntryView>.Text("Postnummer", view => view.Facts.PostalCode, 12),
            ExportColumn<OfferEntryView>.Text("By", view => view.Facts.City),
            ExportColumn<OfferEntryView>.Text("Tilbudsportalen", view => view.Facts.PortalId, 16),
            ExportColumn<OfferEntryView>.Text("Godkendelse", view => OfferWords.Of(view.Facts.Approval), 22),
            ExportColumn<OfferEntryView>.Day("Som kendt", _ => today),
        ];
}

/// <summary>What the counts are asked for: <c>?dag=2027-01-01&amp;type=School</c>.</summary>
public sealed record PlaceQuestion(DateOnly Day, string Type)
{
    public static PlaceQuestion Of(HttpRequest request, DateOnly today) =>
        new(OfferFormReader.DayOf(request.Query["dag"].ToString()) ?? today, request.Query["type"].ToString());

    public IReadOnlyList<OfferEntryView> Filter(IReadOnlyList<OfferEntryView> offers) =>
        Type.Length == 0 ? offers : [.. offers.Where(view => view.Facts.Type.ToString() == Type)];
}
