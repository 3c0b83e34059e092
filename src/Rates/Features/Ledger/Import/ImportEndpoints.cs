using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger.Import;

/// <summary>The endpoints that take in a file of accounts and lay it on the offers.</summary>
internal static class ImportEndpoints
{
    private const string Import = LedgerEndpoints.Base + "/{omraade}/{part}/import";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints
            .MapPost(Import, TakeInAsync)
            .RequirePermission(Permissions.EditLedger)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        endpoints.MapPost($"{Import}/{{id:guid}}", LayAsync).RequirePermission(Permissions.EditLedger);
    }

    /// <summary>Name of the form's field for the place or account at the position of its list.</summary>
    public static string FieldOf(bool isPlace, int at) => $"{(isPlace ? "sted" : "konto")}-{at}";

    private static async Task<IResult> TakeInAsync(
        string omraade,
        string part,
        IFormFile? fil,
        HttpContext context,
        AccountImports imports,
        TimeProvider time
    )
    {
        var page = $"{LedgerEndpoints.Base}/{omraade}/{part}/import";
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var thisYear = DanishClock.Year(time);
        if (form.Year("aar", LedgerDesk.FirstYear, thisYear) is not { } year)
        {
            return new FormRefusal(
                page,
                "aar",
                LedgerFaults.NotAYear(form.Word("aar"), LedgerDesk.FirstYear, thisYear)
            );
        }

        if (TrialDesk.Refusal(fil) is { } refused)
        {
            return new FormRefusal(page, UploadDelivery.Field, refused);
        }

        var taken = await imports.TakeInAsync(
            new AreaKey(omraade),
            part,
            year,
            TrialDesk.Shown(fil!.FileName),
            await UploadDelivery.BytesAsync(fil, context.RequestAborted),
            context.RequestAborted
        );
        return taken.IsOk
            ? new SeeOther($"{page}/{taken.Value.Id}")
            : new FormRefusal(page, UploadDelivery.Field, taken.Fault);
    }

    private static async Task<IResult> LayAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        AccountImports imports,
        LayAccounts lay
    )
    {
        if (await imports.FindAsync(new AreaKey(omraade), part, id, context.RequestAborted) is not { IsOk: true } found)
        {
            return Results.NotFound();
        }

        var view = found.Value;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var faults = new List<FieldFault>();
        var places = new Dictionary<string, Guid?>(StringComparer.Ordinal);
        for (var at = 0; at < view.Places.Count; at++)
        {
            var (field, number) = (FieldOf(isPlace: true, at), view.Places[at].Number);
            var offer = form.Id(field);
            var isRight = form.Word(field) == AccountImportView.LeftOut || view.Offers.Any(one => one.Id == offer);
            faults.Need(field, isRight, LedgerFaults.NotLaid($"omkostningssted {number}"));
            places[number] = offer;
        }

        var accounts = new Dictionary<string, AccountPart>(StringComparer.Ordinal);
        for (var at = 0; at < view.Accounts.Count; at++)
        {
            var (field, number) = (FieldOf(isPlace: false, at), view.Accounts[at].Number);
            var chosen = form.Choice<AccountPart>(field);
            faults.Need(field, chosen is not null, LedgerFaults.NotLaid($"konto {number}"));
            accounts[number] = chosen ?? AccountPart.LeftOut;
        }

        if (faults.Count > 0)
        {
            return new FormRefusal(view.Address, faults);
        }

        var laid = await lay.RunAsync(view, places, accounts, context.RequestAborted);
        if (laid.Fault is { } fault)
        {
            return new FormRefusal(view.Address, FieldOf(isPlace: true, 0), fault);
        }

        Notice.Set(context, $"Regnskabet {view.Import.Year} er lagt på {Danish.Number(laid.Value)} tilbud.");
        return new SeeOther($"{LedgerEndpoints.Base}/{omraade}");
    }
}
