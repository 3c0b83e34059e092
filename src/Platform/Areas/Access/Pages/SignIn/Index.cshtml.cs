using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Access.Demonstrations;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.SignIn;

/// <summary>The first step of signing in: mail address and password.</summary>
[RequiresPermission(Permissions.SignIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(DemonstrationMode demonstration) : SignInPageModel
{
    public bool IsDemonstration { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        IsDemonstration = await demonstration.IsOnAsync(cancellation);
}
