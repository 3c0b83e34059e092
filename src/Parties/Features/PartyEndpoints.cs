using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Parties.Features;

/// <summary>The endpoints of Parties.</summary>
internal static class PartyEndpoints
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport("/parter/folketal", ExportPopulationAsync).RequirePermission(Permissions.ReadPublic);
        endpoints
            .MapPost("/parter/folketal", ImportPopulation.HandleAsync)
            .RequirePermission(Permissions.EditParties)
            .InOwnScope()
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints
            .MapExport("/parter/{omraade}/personer", ExportPeopleAsync)
            .RequirePermission(Permissions.ReadParties)
            .InOwnScope();
        var area = endpoints.MapGroup("/parter/{omraade}").RequirePermission(Permissions.EditParties);
        area.MapPost("/{part}/rediger", ChangeParty.HandleAsync);
        area.MapPost("/personer/ny", SavePerson.CreateAsync);
        area.MapPost("/personer/{id:guid}", SavePerson.ChangeAsync);
        BodyEndpoints.Map(endpoints, area);
    }

    private static async Task<IResult> ExportPopulationAsync(HttpContext context, ExportFormat format)
    {
        var all = await context
            .RequestServices.GetRequiredService<PopulationReading>()
            .AllAsync(context.RequestAborted);
        return new ListExport<PopulationView>(
            "Folketal",
            [
                ExportColumn<PopulationView>.Text("Kode", view => view.Party, 10),
                ExportColumn<PopulationView>.Text("Part", view => view.Name, 28),
                ExportColumn<PopulationView>.Text("Område", view => view.Area, 14),
                ExportColumn<PopulationView>.Number("År", view => view.Year, "0"),
                ExportColumn<PopulationView>.Number("Folketal 1. januar", view => view.Count, "#,##0"),
                ExportColumn<PopulationView>.Text("Kilde", view => view.Source, 44),
            ],
            new PopulationList(all, context.Request).Shown
        ).As(format);
    }

    private static async Task<IResult> ExportPeopleAsync(HttpContext context, ExportFormat format)
    {
        var area = (string)context.Request.RouteValues[PermissionMiddleware.AreaValue]!;
        var people = await context
            .RequestServices.GetRequiredService<BodyReading>()
            .PeopleAsync(new(area), context.RequestAborted);
        return new ListExport<PersonView>(
            "Kontaktliste",
            [
                ExportColumn<PersonView>.Text("Navn", view => view.Person.Name, 28),
                ExportColumn<PersonView>.Text("Stilling", view => view.Person.Title, 28),
                ExportColumn<PersonView>.Text("Organisation", view => view.Organisation, 26),
                ExportColumn<PersonView>.Text("Mail", view => view.Person.Mail, 30),
                ExportColumn<PersonView>.Text("Telefon", view => view.Person.Phone, 14),
                ExportColumn<PersonView>.Text("Hverv", view => view.Seats, 40),
            ],
            new PersonList(people, context.Request).Shown,
            ExportName.Of("kontaktliste", area)
        ).As(format);
    }
}
