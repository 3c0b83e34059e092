using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Access.Pages.Users;

/// <summary>A page about the users of an organisation, or of the area itself.</summary>
public abstract class UserPageModel(IPartyNames names, VisitorAccessor visitors, TimeProvider time) : PageModel
{
    public UserScope Scope { get; private set; } = null!;

    public string AreaName => names.AreaName(Scope.Area);

    /// <summary>The roles the visitor may give and end here.</summary>
    public IReadOnlyList<Role> Giveable => Scope.RolesOf(visitors.Current);

    public bool IsSelf(Guid account) => visitors.Current.AccountId == account;

    public DateOnly Today => DanishClock.Today(time);

    /// <summary>The class of a refused field's group; null when the field is right.</summary>
    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;

    /// <summary>A field as it was posted, else what the form begins with.</summary>
    public string Value(string field, string otherwise = "") => Posted.Value(HttpContext, field) ?? otherwise;

    /// <summary>Finds the scope of the address.</summary>
    /// <returns>False when the area has no such organisation.</returns>
    protected bool Find(string omraade, string part)
    {
        if (UserScope.Find(names, omraade, part) is not { } scope)
        {
            return false;
        }

        Scope = scope;
        return true;
    }
}
