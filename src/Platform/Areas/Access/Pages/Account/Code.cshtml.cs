using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Access.Pages.Account;

/// <summary>Sets a code app up, or takes it away. The new secret is kept in the form until a code confirms it.</summary>
[RequiresPermission(Permissions.OwnAccount)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class CodeModel(RammevaerkDb db, VisitorAccessor visitors, CodeSecrets secrets)
    : AccountPageModel(db, visitors)
{
    private const int GroupLength = 4;

    private string secret = "";

    /// <summary>The secret in groups of four, as one types it.</summary>
    public string ShownSecret => string.Join(' ', secret.Chunk(GroupLength).Select(part => new string(part)));

    public string ProtectedSecret => secrets.ForForm(Account.Id, secret);

    public string Link => TimeCode.Link(secret, Account.Email ?? "");

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        // After a wrong code the same secret is shown, for it lies in the app already.
        secret =
            Posted.Value(HttpContext, "noegle") is { } kept && secrets.FromForm(Account.Id, kept) is { } same
                ? same
                : TimeCode.NewSecret();
        return Page();
    }
}
