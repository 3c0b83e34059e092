using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.SignIn;

/// <summary>Asks for a link to choose a password; says the same whether the address has an account or not.</summary>
[RequiresPermission(Permissions.SignIn)]
public sealed class ForgottenModel : SignInPageModel
{
    public bool IsSent => Request.Query.ContainsKey("sendt");
}
