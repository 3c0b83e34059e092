using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Files;
using Rammevaerk.Platform.Search.Saved;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Search;

/// <summary>What is found as files, and the forms of saved searches.</summary>
internal static class SearchEndpoints
{
    private const int MostExported = 5000;
    private const int MostDecisions = 1000;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport(SearchAsked.Address, ExportAsync).RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapGet($"{SearchAsked.Address}/beslutninger.docx", DecisionsAsync)
            .RequirePermission(Permissions.ReadPublic)
            .RequireRateLimiting(RateLimits.Fetch);
        endpoints.MapPost(PostSavedSearch.Page, PostSavedSearch.SaveAsync).RequirePermission(Permissions.OwnAccount);
        endpoints
            .MapPost($"{PostSavedSearch.Page}/{{id:guid}}/rediger", PostSavedSearch.ChangeAsync)
            .RequirePermission(Permissions.OwnAccount);
        endpoints
            .MapPost($"{PostSavedSearch.Page}/{{id:guid}}/slet", PostSavedSearch.DeleteAsync)
            .RequirePermission(Permissions.OwnAccount);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var services = context.RequestServices;
        var site = services.GetRequiredService<SiteAddress>();
        var hits = await services
            .GetRequiredService<SearchHits>()
            .AllAsync(SearchAsked.Of(context.Request), MostExported, context.RequestAborted);
        return new ListExport<SearchHit>(
            "Fund",
            [
                ExportColumn<SearchHit>.Text("Type", hit => SearchKindWords.Of(hit.Document.Kind), 18),
                ExportColumn<SearchHit>.Text("Titel", hit => hit.Document.Title, 50),
                ExportColumn<SearchHit>.Day("Dato", hit => hit.Document.Date),
                ExportColumn<SearchHit>.Text("Område", hit => hit.Document.AreaName, 16),
                ExportColumn<SearchHit>.Text("Organ", hit => hit.Document.Body, 22),
                ExportColumn<SearchHit>.Text("Kommune eller region", hit => hit.Document.PartyName, 22),
                ExportColumn<SearchHit>.Text("Udfald", hit => hit.Document.Outcome, 20),
                ExportColumn<SearchHit>.Text("Sag", hit => hit.Document.Thread, 30),
                ExportColumn<SearchHit>.Text(
                    "Sammenhæng",
                    hit => string.Concat(hit.Context.Select(piece => piece.Text)),
                    80
                ),
                ExportColumn<SearchHit>.Text("Adresse", hit => site.Of(hit.Document.Address), 40),
            ],
            hits,
            ExportName.Of("fund")
        ).As(format);
    }

    private static async Task<IResult> DecisionsAsync(
        HttpContext context,
        [FromServices] SearchHits hits,
        [FromServices] SiteAddress site,
        [FromServices] HeavyWork heavy,
        [FromServices] TimeProvider time
    )
    {
        var asked = SearchAsked.Of(context.Request);
        var found = await hits.DecisionsAsync(asked, MostDecisions, context.RequestAborted);
        var content = await heavy.RunAsync(
            () => DecisionsWord.Make(asked, found, DanishClock.Today(time), site.Of),
            context.RequestAborted
        );
        return Results.File(content, DecisionsWord.MediaType, $"{ExportName.Of("beslutninger", asked.Text)}.docx");
    }
}
