using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Help;

namespace Rammevaerk.Web.Pages.Help;

/// <summary>One guide; the one about derivations ends with a worked example.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class GuideModel : PageModel
{
    public Guide Guide { get; private set; } = Guides.All[0];

    public Explanation? Example { get; private set; }

    public IActionResult OnGet(string name)
    {
        if (Guides.All.FirstOrDefault(guide => guide.Name == name) is not { } guide)
        {
            return NotFound();
        }

        Guide = guide;
        Example = name == ExampleDerivation.Guide ? ExampleDerivation.Explanation : null;
        return Page();
    }
}
