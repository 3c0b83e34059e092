using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Leads an operator's people from one address to their newest round; to the list of rounds when they have none.</summary>
internal static class OwnRound
{
    /// <summary>True for an operator's own people.</summary>
    public static bool IsFor(Visitor visitor) =>
        visitor.With(Permissions.ReadSubmissions).Any(assignment => assignment.Party is not null);

    /// <summary>True for those who fill a part and see no more of the operator's file.</summary>
    public static bool IsPartFor(Visitor visitor) => !IsFor(visitor);

    /// <summary>True for an operator's pages in a round: <c>/takster/runder/midtjylland/2027/0779/dele</c>.</summary>
    public static bool Holds(string path) =>
        path.Split('/') is ["", "takster", "runder", _, _, { Length: > 0 } party, ..]
        && (char.IsAsciiDigit(party[0]) || party.StartsWith("R-", StringComparison.Ordinal));

    public static Task<IResult> HandleAsync(
        VisitorAccessor visitors,
        RammevaerkDb db,
        CancellationToken cancellation
    ) => LeadAsync(visitors, db, Permissions.ReadSubmissions, "", cancellation);

    public static Task<IResult> HandlePartsAsync(
        VisitorAccessor visitors,
        RammevaerkDb db,
        CancellationToken cancellation
    ) => LeadAsync(visitors, db, Permissions.FillPart, "/dele", cancellation);

    private static async Task<IResult> LeadAsync(
        VisitorAccessor visitors,
        RammevaerkDb db,
        string permission,
        string below,
        CancellationToken cancellation
    )
    {
        foreach (var assignment in visitors.Current.With(permission).Where(one => one.Party is not null))
        {
            var round = await db.Set<RoundOperator>()
                .AsNoTracking()
                .Where(own => own.Party == assignment.Party)
                .Join(db.Set<RateRound>(), own => own.RoundId, round => round.Id, (_, round) => round)
                .Where(round => round.Area == assignment.Area.Value && round.State != RoundState.Planned)
                .OrderBy(round => round.State == RoundState.Open ? 0 : 1)
                .ThenByDescending(round => round.Year)
                .FirstOrDefaultAsync(cancellation);
            if (round is not null)
            {
                return Results.Redirect(RateSubmission.AddressOf(round, assignment.Party!) + below);
            }
        }

        return Results.Redirect("/takster/runder");
    }
}
