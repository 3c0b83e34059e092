using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Search.Saved;

/// <summary>The forms of the visitor's own saved searches.</summary>
internal static class PostSavedSearch
{
    public const string Page = $"{SearchAsked.Address}/gemte";

    public static async Task<IResult> SaveAsync(
        HttpContext context,
        [FromServices] SavedSearchDesk desk,
        [FromServices] VisitorAccessor visitors
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var saved = await desk.SaveAsync(
            visitors.Current.AccountId!.Value,
            form["navn"].ToString().Trim(),
            form["soegning"].ToString(),
            form["besked"] == "ja",
            context.RequestAborted
        );
        if (saved.Fault is { } fault)
        {
            return new FormRefusal(Page, "navn", fault);
        }

        Notice.Set(context, $"Søgningen »{saved.Value.Name}« er gemt.");
        return new SeeOther(Page);
    }

    public static async Task<IResult> ChangeAsync(
        Guid id,
        HttpContext context,
        [FromServices] SavedSearchDesk desk,
        [FromServices] RammevaerkDb db,
        [FromServices] VisitorAccessor visitors
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (name, isTold) = (form["navn"].ToString().Trim(), form["besked"] == "ja");
        var account = visitors.Current.AccountId!.Value;
        var changed = await desk.ChangeAsync(account, id, VersionIn(form), name, isTold, context.RequestAborted);
        return changed.Fault switch
        {
            null when changed.Value is null => Results.NotFound(),
            null => new SeeOther(Page),
            { Id: "RV-701" } when await StoredAsync(db, account, id, context.RequestAborted) is { } stored =>
                BothVersions.Refuse(
                    context,
                    Page,
                    [
                        new FieldVersions("Navn", name, stored.Name),
                        new FieldVersions("Besked om nyt", YesNo(isTold), YesNo(stored.IsTold)),
                    ]
                ),
            { } fault => new FormRefusal(Page, $"navn-{id:N}", fault),
        };
    }

    public static async Task<IResult> DeleteAsync(
        Guid id,
        HttpContext context,
        [FromServices] SavedSearchDesk desk,
        [FromServices] VisitorAccessor visitors
    )
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var deleted = await desk.DeleteAsync(
            visitors.Current.AccountId!.Value,
            id,
            VersionIn(form),
            context.RequestAborted
        );
        if (deleted.Fault is { } fault)
        {
            return new FormRefusal(Page, $"navn-{id:N}", fault);
        }

        Notice.Set(context, "Søgningen er slettet.");
        return new SeeOther(Page);
    }

    private static Task<SavedSearch?> StoredAsync(
        RammevaerkDb db,
        Guid account,
        Guid id,
        CancellationToken cancellation
    ) =>
        db.Set<SavedSearch>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.AccountId == account, cancellation);

    private static int VersionIn(IFormCollection form) =>
        int.TryParse(form["version"], Danish.Invariant, out var version) ? version : 0;

    private static string YesNo(bool isTold) => isTold ? "ja" : "nej";
}
