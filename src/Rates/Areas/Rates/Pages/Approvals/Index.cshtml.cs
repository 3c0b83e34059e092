using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Areas.Rates.Pages.Review;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Approvals;

/// <summary>The forum's approval of a round, rate by rate.</summary>
[RequiresPermission(Permissions.ReadApprovals)]
public sealed class IndexModel(RoundDesk rounds, ApprovalDesk desk, VisitorAccessor visitors) : RoundPageModel(rounds)
{
    public ApprovalList List { get; private set; } = null!;

    public string Address => $"{Round.Address}/godkendelse";

    /// <summary>True when the visitor may record decisions here.</summary>
    public bool MayRecord => Round.ApprovedRowByRow && visitors.Current.May(Permissions.RecordApproval, Round.AreaKey);

    public Task<IActionResult> OnGetAsync(string omraade, string aar) =>
        ShowAsync(
            omraade,
            aar,
            async () =>
            {
                List = new(await desk.LoadAsync(Round, HttpContext.RequestAborted), Request);
                return Page();
            }
        );

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        var waiting = List.Count(RateState.Accepted);
        return !Round.ApprovedRowByRow ? $"Taksterne for {Round.Year} godkendes ikke række for række"
            : waiting > 0
                ? $"{Danish.Number(waiting)} {(waiting == 1 ? "takst venter" : "takster venter")} på direktørforums godkendelse"
            : "Ingen takster venter på direktørforums godkendelse";
    }

    /// <summary>How many stand in each state.</summary>
    public string Lead() =>
        Round.ApprovedRowByRow
            ? string.Join(
                ", ",
                new[] { RateState.Approved, RateState.Excepted, RateState.Delegated, RateState.Published }.Select(
                    state => $"{Danish.Number(List.Count(state))} {StateWords.Of(state)}"
                )
            ) + "."
            : $"I {AreaName} offentliggøres taksterne, når takstgruppen har accepteret dem.";
}
