using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>One rate a forum decides on.</summary>
public sealed record ApprovalRow(DeliveredRate Rate, string Operator)
{
    public string Name => ((IRateSubject)Rate).Name;

    /// <summary>How a form names the rate and the version shown.</summary>
    public string Choice => string.Create(Kernel.Danish.Invariant, $"{Rate.Id:N}.{Rate.Version}");
}

/// <summary>Reads the rates a forum decides on.</summary>
public sealed class ApprovalDesk(RammevaerkDb db, OperatorNames names)
{
    /// <summary>All but rates of single-person projects, which no minutes and no appendix may show.</summary>
    public async Task<IReadOnlyList<ApprovalRow>> LoadAsync(RateRound round, CancellationToken cancellation)
    {
        var accepted = db.NewestDeliveriesOf(round.Id)
            .Where(one => one.State == SubmissionState.Accepted)
            .Select(one => one.Id);
        var rates = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => accepted.Contains(rate.SubmissionId) && !rate.IsSinglePerson)
            .Select(NewestDeliveries.WithoutDerivation)
            .ToListAsync(cancellation);
        return
        [
            .. rates
                .Select(rate => new ApprovalRow(rate, names.Of(rate.Party, round.BudgetYear)))
                .OrderBy(row => row.Operator, Kernel.Danish.Order)
                .ThenBy(row => row.Rate.Ordinal),
        ];
    }
}

/// <summary>The rates filtered and ordered as an address says: <c>?driftsherre=0851&amp;tilstand=undtaget</c>.</summary>
public sealed class ApprovalList
{
    /// <summary>Rates a page shows.</summary>
    public const int PageSize = 25;

    private static readonly Dictionary<string, Func<ApprovalRow, object?>> Columns = new()
    {
        ["driftsherre"] = row => row.Operator,
        ["tilbud"] = row => row.Name,
        ["takst"] = row => row.Rate.Rate,
        ["aendring"] = row => row.Rate.Change,
        ["tilstand"] = row => StateWords.Of(row.Rate.State),
    };

    public ApprovalList(IReadOnlyList<ApprovalRow> all, HttpRequest request)
    {
        All = all;
        Text = request.Query["q"].ToString().Trim();
        Operator = request.Query["driftsherre"].ToString();
        State = request.Query["tilstand"].ToString();
        Operators = [.. all.Select(row => (row.Rate.Party, row.Operator)).Distinct()];
        States = [.. all.Select(row => StateWords.Of(row.Rate.State)).Distinct()];
        Matching = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
        Page = ListPage.Of(request, Matching.Count, PageSize);
        Shown = Page.Of(Matching);
    }

    public IReadOnlyList<ApprovalRow> All { get; }

    public string Text { get; }

    public string Operator { get; }

    public string State { get; }

    public IReadOnlyList<(string Code, string Name)> Operators { get; }

    public IReadOnlyList<string> States { get; }

    public IReadOnlyList<ApprovalRow> Matching { get; }

    public ListPage Page { get; }

    public IReadOnlyList<ApprovalRow> Shown { get; }

    /// <summary>Digest of the rates waiting, for approving all but some.</summary>
    public string Standing => ApprovalRates.StandingOf(All.Select(row => row.Rate));

    public int Count(RateState state) => All.Count(row => row.Rate.State == state);

    private bool Matches(ApprovalRow row) =>
        (Operator.Length == 0 || row.Rate.Party == Operator)
        && (State.Length == 0 || StateWords.Of(row.Rate.State) == State)
        && TextFilter.Finds(Text, row.Name, row.Rate.ServiceKey, row.Operator, row.Rate.LegalBasis);
}
