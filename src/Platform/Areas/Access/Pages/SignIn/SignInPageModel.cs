using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Access.Pages.SignIn;

/// <summary>What the pages of signing in share: where to go afterwards, and what was wrong.</summary>
public abstract class SignInPageModel : PageModel
{
    /// <summary>The path to go to afterwards; null for the start page.</summary>
    public string? Onward =>
        new[]
        {
            Posted.Value(HttpContext, PermissionMiddleware.ReturnParameter),
            Request.Query[PermissionMiddleware.ReturnParameter].ToString(),
        }.FirstOrDefault(LocalAddress.Is);

    /// <summary>The class of a refused field's group; null when the field is right.</summary>
    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;
}
