using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>Says that a file and its result are gone.</summary>
[RequiresPermission(Permissions.TryRateFile)]
public sealed class DeletedModel : PageModel;
