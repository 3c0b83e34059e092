using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>The rule catalogue and the parameters as Excel and CSV, filtered and ordered as on their pages.</summary>
internal static class CatalogueEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapExport("/takster/regler", (context, format) => Task.FromResult(Rules(context).As(format)))
            .RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport("/takster/parametre", async (context, format) => (await ParametersAsync(context)).As(format))
            .RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapExport("/takster/parametre/aendringer", ParameterChangeExport.AsAsync)
            .RequirePermission(Permissions.ReadPublic);
    }

    private static ListExport<CatalogueEntry> Rules(HttpContext context) =>
        new(
            "Regelkatalog",
            [
                ExportColumn<CatalogueEntry>.Text("Nr.", rule => rule.Id, 10),
                ExportColumn<CatalogueEntry>.Text("Regel", rule => rule.Title, 40),
                ExportColumn<CatalogueEntry>.Text("Ser på", rule => RuleKindWords.Of(rule.Kind), 12),
                ExportColumn<CatalogueEntry>.Text(
                    "Alvor",
                    rule => rule.Severity is { } severity ? SeverityText.One(severity) : "",
                    11
                ),
                ExportColumn<CatalogueEntry>.Text("Forklaring", rule => rule.Words, 70),
                ExportColumn<CatalogueEntry>.Text("Formel", rule => rule.Formula, 50),
                ExportColumn<CatalogueEntry>.Text("Eksempel", ExampleOf, 70),
                ExportColumn<CatalogueEntry>.Text("Parametre", rule => string.Join(", ", rule.Parameters), 40),
                ExportColumn<CatalogueEntry>.Text("Kilde", rule => SourceText.OfRule(rule.Source), 50),
            ],
            new RuleList(context.RequestServices.GetRequiredService<RuleCatalogue>().All, context.Request).Shown
        );

    private static string ExampleOf(CatalogueEntry rule) =>
        string.Join(" ", rule.Examples.Select(example => $"{example.Given} Giver: {example.Gives}"));

    private static async Task<ListExport<Parameter>> ParametersAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var known = KnownDate.Of(context.Request, services.GetRequiredService<TimeProvider>());
        var set = known.Instant is { } instant
            ? await services.GetRequiredService<ParameterDesk>().KnownAsync(instant, context.RequestAborted)
            : services.GetRequiredService<ParameterSet>();
        return new(
            "Parametre",
            [
                ExportColumn<Parameter>.Text("Parameter", parameter => parameter.Label, 40),
                ExportColumn<Parameter>.Text("Nøgle", parameter => parameter.Key),
                ExportColumn<Parameter>.Text("Område", parameter => ParameterList.AreaName(parameter.Area), 14),
                ExportColumn<Parameter>.Text("Værdi", parameter => SourceText.Value(parameter), 18),
                ExportColumn<Parameter>.Day("Gælder fra", parameter => parameter.Validity.From),
                ExportColumn<Parameter>.Day("Gælder til", parameter => parameter.Validity.To),
                ExportColumn<Parameter>.Text("Kilde", parameter => SourceText.Of(parameter.Source), 70),
                ExportColumn<Parameter>.Day("Som kendt", _ => known.Date ?? known.Today),
            ],
            new ParameterList(set, context.Request).Shown,
            ExportName.AsKnown("parametre", known.Date ?? known.Today)
        );
    }
}
