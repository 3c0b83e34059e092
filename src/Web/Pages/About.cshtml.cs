using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Help;

namespace Rammevaerk.Web.Pages;

/// <summary>A text about the site itself: accessibility, and what happens to what one uploads.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class AboutModel : PageModel
{
    public Guide Text { get; private set; } = Guides.About[0];

    public IActionResult OnGet(string name)
    {
        if (Guides.About.FirstOrDefault(text => text.Name == name) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        return Page();
    }
}
