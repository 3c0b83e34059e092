using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Review;

/// <summary>A page about a round: 404 when the address names none.</summary>
public abstract class RoundPageModel(RoundDesk rounds) : PageModel
{
    public RateRound Round { get; private set; } = null!;

    public string AreaName => PartyRegister.AreaName(Round.AreaKey);

    protected async Task<IActionResult> ShowAsync(string area, string year, Func<Task<IActionResult>> fill)
    {
        if (await rounds.FindAsync(area, year, HttpContext.RequestAborted) is not { } round)
        {
            return NotFound();
        }

        Round = round;
        return await fill();
    }
}

/// <summary>A page of the rate group's review, with the area's limit of changes.</summary>
public abstract class ReviewPageModel(RoundDesk rounds, ChangeLimit limit, VisitorAccessor visitors)
    : RoundPageModel(rounds)
{
    /// <summary>True for the rate group, who accepts and returns; others only read.</summary>
    public bool MayReview => visitors.Current.May(Permissions.Review, Round.AreaKey);

    /// <summary>The change as a share beyond which it must be explained; null when the area has none.</summary>
    public decimal? Limit => limit.Of(Round) is { IsOk: true } known ? known.Value : null;

    /// <summary>Why there is no limit; null when there is one.</summary>
    public Fault? LimitFault => limit.Of(Round).Fault;

    /// <summary>Address of the queue.</summary>
    public string Queue => $"{Round.Address}/gennemgang";
}
