using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Pages;

/// <summary>The start page: what the product is, for whom, and what it can do now.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel : PageModel;
