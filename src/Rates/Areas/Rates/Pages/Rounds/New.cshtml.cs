using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>Plans an area's round for a budget year: <c>?aar=2027</c>, else the next.</summary>
[RequiresPermission(Permissions.ManageRounds)]
public sealed class NewModel(RoundDrafts drafts, PartyRegister register, RammevaerkDb db) : PageModel
{
    public string Area { get; private set; } = "";

    public string AreaName { get; private set; } = "";

    public string Year { get; private set; } = "";

    /// <summary>The round it is copied from; null when there is no earlier one.</summary>
    public RateRound? Source { get; private set; }

    /// <summary>True when the area has had no round at all.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The form's fields; null when no round can be planned.</summary>
    public RoundFields? Fields { get; private set; }

    /// <summary>Why no round can be planned.</summary>
    public string Why { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        if (register.FindArea(omraade) is null)
        {
            return NotFound();
        }

        Area = omraade;
        IsFirst = !await db.Set<RateRound>().AnyAsync(round => round.Area == omraade, cancellation);
        AreaName = RoundWords.AreaName(omraade);
        var asked = Posted.Value(HttpContext, PlanRound.YearField) ?? Request.Query[PlanRound.YearField].ToString();
        Year = asked.Length > 0 ? asked : drafts.Usual.ToString();
        var draft = await drafts.MakeAsync(omraade, Year, cancellation);
        if (draft.IsOk)
        {
            Source = draft.Value.Source;
            Fields = new RoundFields(draft.Value.Plan, draft.Value.Parties, MayChangeLayout: true, HttpContext);
        }
        else
        {
            Why = draft.Fault.Message;
        }

        return Page();
    }
}
