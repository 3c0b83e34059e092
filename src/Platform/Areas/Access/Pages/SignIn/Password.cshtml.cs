using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.SignIn;

/// <summary>Where a mailed link leads: choose a password. The address is the key, so it is told to nobody else.</summary>
[RequiresPermission(Permissions.SignIn)]
[SecretAddress]
public sealed class PasswordModel(ChoosePassword links, TimeProvider time) : SignInPageModel
{
    /// <summary>The key in the link.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Whose password it is; null when the link cannot be used.</summary>
    public string? Person { get; private set; }

    public async Task OnGetAsync(string noegle, CancellationToken cancellation)
    {
        Key = noegle;
        Person = (await links.AccountOfAsync(noegle, WriteDesk.Now(time), cancellation))?.Name;
    }
}
