using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Pages.Help;

/// <summary>The list of guides.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel : PageModel;
