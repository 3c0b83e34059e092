using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Agreements;

/// <summary>The derivation ladder of an index or of the kroner above the path.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class DerivationModel(AgreementDesk desk, PartyRegister register, VisitorAccessor visitors)
    : AgreementPageModel(register, visitors)
{
    public AgreementDerivation Found { get; private set; } = null!;

    public string? Party => Asked("part");

    public string? Service => Asked("ydelse");

    public async Task<IActionResult> OnGetAsync(string omraade, int aar)
    {
        if (
            !Choose(omraade)
            || await AgreementDerivation.FindAsync(desk, Area.Key, aar, Request, HttpContext.RequestAborted)
                is not { } found
        )
        {
            return NotFound();
        }

        Found = found;
        return Page();
    }

    private string? Asked(string name) => Request.Query[name].ToString() is { Length: > 0 } text ? text : null;
}
