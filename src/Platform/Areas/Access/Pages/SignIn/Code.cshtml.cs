using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.SignIn;

/// <summary>The second step: the one-time code. Without a first step one is sent back to it.</summary>
[RequiresPermission(Permissions.SignIn)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(RammevaerkDb db, TimeProvider time) : SignInPageModel
{
    /// <summary>True when the code is to come from an app, false when it was mailed.</summary>
    public bool IsApp { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var id = AttemptCookie.Of(HttpContext);
        var attempt = await db.Set<SignInAttempt>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id, cancellation);
        if (attempt?.IsOpen(WriteDesk.Now(time)) != true)
        {
            return Redirect(PermissionMiddleware.SignInAddress);
        }

        IsApp = attempt.Method == CodeMethod.App;
        return Page();
    }
}
