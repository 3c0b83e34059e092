using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Access.Pages.Account;

/// <summary>A page about the account of the person who reads it.</summary>
public abstract class AccountPageModel(RammevaerkDb db, VisitorAccessor visitors) : PageModel
{
    public Platform.Access.Account Account { get; private set; } = new();

    protected RammevaerkDb Db => db;

    protected Visitor Visitor => visitors.Current;

    /// <summary>The class of a refused field's group; null when the field is right.</summary>
    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;

    /// <summary>Finds the account.</summary>
    /// <returns>False when the reader has none, as a program may.</returns>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        var id = Visitor.AccountId;
        if (await db.Users.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation) is not { } account)
        {
            return false;
        }

        Account = account;
        return true;
    }
}
