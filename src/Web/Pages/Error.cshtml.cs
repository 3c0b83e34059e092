using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Pages;

/// <summary>The page shown instead of an empty answer. Asked for by its own address it answers with that status.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    public int Status { get; private set; }

    internal ErrorText Text { get; private set; } = ErrorPages.For(StatusCodes.Status500InternalServerError);

    public void OnGet(int status)
    {
        Status = HttpContext.Features.Get<IExceptionHandlerFeature>() is null ? status : Response.StatusCode;
        Response.StatusCode = Status;
        Text = ErrorPages.For(Status);
    }
}
