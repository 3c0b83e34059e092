using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Support;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Support;

/// <summary>The questions the visitor asked, or is to answer.</summary>
[RequiresPermission(Permissions.OwnAccount)]
public sealed class IndexModel(SupportDesk desk, VisitorAccessor visitors) : PageModel
{
    public TicketList List { get; private set; } = null!;

    public bool Answers => visitors.Current.May(Permissions.AnswerSupport);

    public async Task OnGetAsync() => List = new(await desk.LoadAsync(HttpContext.RequestAborted), Request);
}
