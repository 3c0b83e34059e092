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
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>The endpoints of reported purchases: one at a time, from a file, and the list as a file.</summary>
internal static class PurchaseEndpoints
{
    public const string Base = "/takster/koeb";

    private const string Area = Base + "/{omraade}";
    private const string Buyer = Area + "/{part}";
    private const string One = Buyer + "/{id:guid}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapExport($"{Buyer}/liste", PurchaseExport.HandleAsync).RequirePermission(Permissions.ReadPurchases);
        var editing = endpoints.MapGroup("").RequirePermission(Permissions.EditPurchases);
        editing.MapPost(Buyer, AddAsync);
        editing.MapPost(One, ChangeAsync);
        editing.MapPost($"{One}/slet", RemoveAsync);
        editing
            .MapPost($"{Buyer}/fil", PostPurchaseFile.OfBuyerAsync)
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
        editing
            .MapPost($"{Area}/fil", PostPurchaseFile.OfAreaAsync)
            .InOwnScope()
            .WithMetadata(new TakesFileAttribute())
            .RequireRateLimiting(RateLimits.Upload);
    }

    /// <summary>Address of a municipality's purchases of a year.</summary>
    public static string AddressOf(AreaKey area, string buyer, int? year = null) =>
        $"{Base}/{area}/{buyer}" + (year is { } known ? FormattableString.Invariant($"?aar={known}") : "");

    private static async Task<IResult> AddAsync(
        string omraade,
        string part,
        HttpContext context,
        PurchaseBuyers buyers,
        BoughtServices services,
        SavePurchase save
    )
    {
        var (area, page) = (new AreaKey(omraade), $"{Base}/{omraade}/{part}");
        var (entry, faults) = await ReadAsync(context, area, part, buyers, services);
        if (entry is null)
        {
            return new FormRefusal(page, faults);
        }

        var added = await save.AddAsync(area, entry, context.RequestAborted);
        return added.Fault is { } fault
            ? new FormRefusal(page, "ydelse", fault)
            : Saved(context, area, part, entry.Year, "Købet er indberettet.");
    }

    private static async Task<IResult> ChangeAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        PurchaseBuyers buyers,
        BoughtServices services,
        PurchaseDesk desk,
        SavePurchase save
    )
    {
        var (area, page) = (new AreaKey(omraade), $"{Base}/{omraade}/{part}/{id}");
        if (await desk.FindAsync(area, part, id, context.RequestAborted) is not { } stored)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (entry, faults) = await ReadAsync(context, area, part, buyers, services);
        if (entry is null)
        {
            return new FormRefusal(page, faults);
        }

        if ((entry.Year, entry.Party, entry.ServiceKey) != (stored.Year, stored.Party, stored.ServiceKey))
        {
            return new FormRefusal(page, "ydelse", PurchaseFaults.UnknownService(form.Word("ydelse"), stored.Year));
        }

        var changed = await save.ChangeAsync(area, id, entry, form.Version(), context.RequestAborted);
        if (changed.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, Versions(entry, stored))
                : new FormRefusal(page, "pladser", fault);
        }

        return changed.Value is null ? Results.NotFound() : Saved(context, area, part, entry.Year, "Købet er rettet.");
    }

    private static async Task<IResult> RemoveAsync(
        string omraade,
        string part,
        Guid id,
        HttpContext context,
        PurchaseDesk desk,
        SavePurchase save
    )
    {
        var area = new AreaKey(omraade);
        if (await desk.FindAsync(area, part, id, context.RequestAborted) is not { } stored)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(
                $"{Base}/{omraade}/{part}/{id}",
                Reason.FieldOf(form.Word(ConfirmFormTagHelper.IdField)),
                missing
            );
        }

        var removed = await save.RemoveAsync(area, part, id, form.Version(), reason.Value, context.RequestAborted);
        return removed.Fault is { } fault
            ? new FormRefusal($"{Base}/{omraade}/{part}/{id}", "koebet", fault)
            : Saved(context, area, part, stored.Year, "Købet er slettet.");
    }

    private static async Task<(PurchaseEntry? Entry, List<FieldFault> Faults)> ReadAsync(
        HttpContext context,
        AreaKey area,
        string buyer,
        PurchaseBuyers buyers,
        BoughtServices services
    )
    {
        if (!buyers.Editable(area).Any(one => one.Code.Value == buyer))
        {
            return (null, [new FieldFault("aar", PurchaseFaults.UnknownBuyer(buyer))]);
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var year = PurchaseReader.Year(form.Word("aar")) ?? 0;
        return PurchaseReader.Entry(form, buyer, await services.LoadAsync(area, year, context.RequestAborted));
    }

    private static IReadOnlyList<FieldVersions> Versions(PurchaseEntry mine, Purchase stored) =>
        [
            new("Pladser", Shown(mine.Places), Shown(stored.Places)),
            new("Enheder", Shown(mine.Units), Shown(stored.Units)),
            new("Timer pr. enhed", Shown(mine.Hours), Shown(stored.Hours)),
            new("Kilde", mine.Source, stored.Source),
        ];

    private static string? Shown(decimal? count) => count is { } known ? Danish.Number(known) : null;

    private static SeeOther Saved(HttpContext context, AreaKey area, string buyer, int year, string words)
    {
        Notice.Set(context, words);
        return new SeeOther(AddressOf(area, buyer, year));
    }
}
