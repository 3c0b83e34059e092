using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Support;
using Rammevaerk.Rates.Features.Support;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Support;

/// <summary>One question with its messages; for whoever asked, colleagues, and those who answer.</summary>
[RequiresPermission(Permissions.OwnAccount)]
public sealed class ShowModel(SupportDesk desk, VisitorAccessor visitors) : PageModel
{
    public TicketView View { get; private set; } = null!;

    public SupportTicket Ticket => View.Ticket;

    public HelpAnswer? Kept => View.Kept is { WithdrawnAt: null } shown ? shown : null;

    public bool Answers => SupportReaders.Answers(visitors.Current, Ticket);

    /// <summary>The newest answer, to begin the help text with.</summary>
    public string NewestAnswer => View.Messages.LastOrDefault(one => one.IsAnswer)?.Text ?? "";

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await desk.FindAsync(id, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        View = found;
        return Page();
    }

    public string? Field(string name) => Posted.Value(HttpContext, name);
}
