using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>The endpoints of dispensations: the list as a file, giving and ending.</summary>
internal static class DispensationEndpoints
{
    private const string Base = "/takster/dispensationer/{omraade}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport(Base, ExportAsync).RequirePermission(Permissions.ReadPublic);
        var grant = endpoints.MapGroup(Base).RequirePermission(Permissions.GrantDispensations);
        grant.MapPost("/ny", GiveAsync);
        grant.MapPost("/{id:guid}/slut", EndAsync);
    }

    public static string AddressOf(AreaKey area) => $"/takster/dispensationer/{area}";

    private static async Task<IResult> GiveAsync(
        string omraade,
        HttpContext context,
        PartyRegister parties,
        GrantDispensation grant
    )
    {
        var area = new AreaKey(omraade);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var draft = DispensationDraft.Of(form, area, parties);
        if (draft.Faults.Count > 0)
        {
            return new FormRefusal($"{AddressOf(area)}/ny", draft.Faults);
        }

        var given = await grant.RunAsync(draft.Dispensation, context.RequestAborted);
        if (given.Fault is { } fault)
        {
            return new FormRefusal($"{AddressOf(area)}/ny", "kontrol", fault);
        }

        Notice.Set(context, $"Dispensationen er givet. {Passing(given.Value.Findings, "passerer nu")}");
        return new SeeOther(AddressOf(area));
    }

    private static async Task<IResult> EndAsync(string omraade, Guid id, HttpContext context, EndDispensation end)
    {
        var area = new AreaKey(omraade);
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var page = $"{AddressOf(area)}/{id}";
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var ended = await end.RunAsync(area, id, form.Version(), reason.Value, context.RequestAborted);
        if (ended.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, [new("Dispensationen", $"ophørt: {reason.Value}", "se nedenfor")])
                : new FormRefusal(page, "dispensationen", fault);
        }

        if (ended.Value is null)
        {
            return Results.NotFound();
        }

        Notice.Set(context, $"Dispensationen er ophørt. {Passing(ended.Value.Findings, "tæller igen")}");
        return new SeeOther(page);
    }

    private static string Passing(int findings, string verb) =>
        findings == 0 ? "Ingen fund i de nyeste leveringer er ændret."
        : findings == 1 ? $"1 fund i den nyeste levering {verb}."
        : $"{Danish.Number(findings)} fund i de nyeste leveringer {verb}.";

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var desk = context.RequestServices.GetRequiredService<DispensationDesk>();
        var area = new AreaKey(context.Route("omraade"));
        var list = new DispensationList(await desk.LoadAsync(area, context.RequestAborted), context.Request);
        return new ListExport<DispensationRow>(
            "Dispensationer",
            [
                ExportColumn<DispensationRow>.Text("Område", _ => PartyRegister.AreaName(area), 14),
                ExportColumn<DispensationRow>.Text("Kode", row => row.Given.Party, 8),
                ExportColumn<DispensationRow>.Text("Driftsherre", row => row.Operator),
                ExportColumn<DispensationRow>.Text("Kontrol", row => row.Given.Check, 10),
                ExportColumn<DispensationRow>.Text("Kontrollens titel", row => row.Title, 40),
                ExportColumn<DispensationRow>.Text("Ydelse", row => row.Given.ServiceKey ?? "alle", 10),
                ExportColumn<DispensationRow>.Day("Fra", row => row.Given.ValidFrom),
                ExportColumn<DispensationRow>.Day("Til", row => row.Given.ValidTo),
                ExportColumn<DispensationRow>.Text("Status", row => row.Standing, 12),
                ExportColumn<DispensationRow>.Text("Type", row => DispensationWords.Of(row.Given.Type), 24),
                ExportColumn<DispensationRow>.Text("Anmodet af", row => row.Given.AskedBy),
                ExportColumn<DispensationRow>.Text("Begrundelse", row => row.Given.Reason, 50),
                ExportColumn<DispensationRow>.Text("Kilde", row => row.Given.Source, 40),
                ExportColumn<DispensationRow>.Text("Beslutning", row => row.Given.Decision),
            ],
            list.Shown,
            ExportName.Of("dispensationer", area)
        ).As(format);
    }
}
