using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Portal;

/// <summary>The form an extract is handed in with.</summary>
[RequiresPermission(Permissions.PublishRates)]
public sealed class NewModel(TimeProvider time) : PageModel
{
    public AreaKey Area { get; private set; }

    public string Year => $"{DanishClock.Year(time)}";

    public string Today => FormWords.Iso(DanishClock.Today(time));

    public IActionResult OnGet(string omraade)
    {
        Area = new(omraade);
        return PartyRegister.Areas.All(area => area.Key != Area) ? NotFound() : Page();
    }

    /// <summary>The field as typed, else as proposed.</summary>
    public string Value(string field, string proposed) => Posted.Value(HttpContext, field) ?? proposed;
}
