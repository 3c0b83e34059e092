using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>The endpoints of rate agreements: their lists as files, and the secretariat's changes.</summary>
internal static class AgreementEndpoints
{
    public const string Base = "/takster/aftale";

    private const string Area = Base + "/{omraade}";
    private const long LargestFile = 512 * 1024;
    private const int MostFaults = 20;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var lists = endpoints.MapGroup("").RequirePermission(Permissions.ReadPublic);
        lists.MapExport($"{Area}/driftsherrer", AgreementExports.OperatorsAsync);
        lists.MapExport($"{Area}/ydelser", AgreementExports.LinesAsync);
        lists.MapExport($"{Area}/prisindeks", AgreementExports.PricesAsync);
        lists.MapExport($"{Area}/hvad-hvis/takster", AgreementExports.EstimatesAsync);
        lists.MapGet($"{Area}/{{aar:int}}/udledning.json", AgreementDerivation.JsonAsync);
        var editing = endpoints.MapGroup(Area).RequirePermission(Permissions.EditParameters);
        editing.MapPost("/ny", AddAsync);
        editing.MapPost("/{id:guid}", ChangeAsync);
        editing.MapPost("/prisindeks", PriceAsync);
        editing
            .MapPost("/prisindeks/fil", ImportAsync)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
    }

    private static async Task<IResult> AddAsync(string omraade, HttpContext context, SaveAgreement save)
    {
        var area = new AreaKey(omraade);
        var page = $"{Base}/{area}/ny";
        var (wanted, faults) = AgreementForms.Agreement(
            await context.Request.ReadFormAsync(context.RequestAborted),
            area
        );
        if (wanted is null)
        {
            return new FormRefusal(page, faults);
        }

        var added = await save.AddAsync(wanted, context.RequestAborted);
        return added.Fault is { } fault ? new FormRefusal(page, "basisaar", fault) : Saved(context, area, wanted);
    }

    private static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        HttpContext context,
        AgreementDesk desk,
        SaveAgreement save
    )
    {
        var area = new AreaKey(omraade);
        var page = $"{Base}/{area}/{id}";
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (wanted, faults) = AgreementForms.Agreement(form, area);
        if (wanted is null)
        {
            return new FormRefusal(page, faults);
        }

        var changed = await save.ChangeAsync(id, wanted, form.Version(), context.RequestAborted);
        if (changed.Fault is { } fault)
        {
            var stored = (await desk.AgreementsAsync(area, context.RequestAborted)).Find(one => one.Id == id);
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, AgreementVersions.Of(wanted, stored))
                : new FormRefusal(page, "basisaar", fault);
        }

        return changed.Value is null ? Results.NotFound() : Saved(context, area, wanted);
    }

    private static SeeOther Saved(HttpContext context, AreaKey area, RateAgreement agreement)
    {
        Notice.Set(context, $"Takstaftalen {agreement.Years} er gemt.");
        return new SeeOther($"{Base}/{area}?aftale={agreement.Years}");
    }

    private static async Task<IResult> PriceAsync(
        string omraade,
        HttpContext context,
        AgreementDesk desk,
        SavePriceIndex save
    )
    {
        var area = new AreaKey(omraade);
        var page = $"{Base}/{area}/prisindeks";
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (change, faults) = AgreementForms.Price(form);
        if (change is null)
        {
            return new FormRefusal(page, faults);
        }

        var saved = await save.RunAsync(area, change, form.Version(), context.RequestAborted);
        if (saved.Fault is { } fault)
        {
            var stored = (await desk.PricesAsync(area, context.RequestAborted)).Find(one => one.Year == change.Year);
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, AgreementVersions.Of(change, stored))
                : new FormRefusal(page, "aar", fault);
        }

        Notice.Set(context, $"Pris- og lønudviklingen for {change.Year} er gemt: {Danish.Percent(change.Change)}.");
        return new SeeOther(page);
    }

    private static async Task<IResult> ImportAsync(
        string omraade,
        IFormFile? fil,
        HttpContext context,
        SavePriceIndex save,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(omraade);
        var page = $"{Base}/{area}/prisindeks";
        if (fil is null || fil.Length == 0)
        {
            return new FormRefusal(page, "fil", AgreementFaults.NoFile());
        }

        if (fil.Length > LargestFile)
        {
            return new FormRefusal(page, "fil", AgreementFaults.TooLarge(LargestFile));
        }

        using var content = new MemoryStream();
        await fil.CopyToAsync(content, cancellation);
        var file = PriceIndexFile.Read(content.ToArray());
        if (file.Faults.Count > 0)
        {
            return new FormRefusal(
                page,
                [.. file.Faults.Take(MostFaults).Select(fault => new FieldFault("fil", fault))]
            );
        }

        var stored = await save.ImportAsync(area, file.Changes, cancellation);
        if (stored.Fault is { } refused)
        {
            return new FormRefusal(page, "fil", refused);
        }

        Notice.Set(context, $"Filen er lagt ind: {stored.Value.Words}");
        return new SeeOther(page);
    }
}
