using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>A page that is one list of an area.</summary>
public abstract class RegisterPageModel(PartyRegister parties, VisitorAccessor visitors) : PageModel
{
    public Area Area { get; private set; } = null!;

    public RegisterView List { get; private set; } = null!;

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Area.Key);

    /// <summary>Reads the area's rows and shows those the address asks for.</summary>
    protected async Task<IActionResult> ReadAsync<T>(
        string area,
        string list,
        Register<T> register,
        Func<AreaKey, CancellationToken, Task<IReadOnlyList<T>>> rows
    )
    {
        if (parties.FindArea(area) is not { } found)
        {
            return NotFound();
        }

        Area = found;
        var all = await rows(found.Key, HttpContext.RequestAborted);
        List = register.View(all, Request, $"/parter/{area}/{list}");
        return Page();
    }
}
