using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>The form for trying a rate file; shown again with the fault when a file is refused.</summary>
[RequiresPermission(Permissions.TryRateFile)]
public sealed class IndexModel : PageModel;
