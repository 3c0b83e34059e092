using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>A round as it can be set: what the form of a new or an existing round shows and posts.</summary>
/// <param name="Area">Key of the area.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Dates">Its four dates.</param>
/// <param name="Message">What operators are told; empty for nothing.</param>
/// <param name="Layout">Version of the layout.</param>
/// <param name="Expected">Codes of the parties that are to deliver.</param>
public sealed record RoundPlan(
    AreaKey Area,
    BudgetYear Year,
    RoundDates Dates,
    string Message,
    string Layout,
    IReadOnlySet<string> Expected
);

/// <summary>A round to be planned: what is copied, and from which round.</summary>
public sealed record RoundDraft(RoundPlan Plan, RateRound? Source, IReadOnlyList<Party> Parties);

/// <summary>Makes the draft of a new round out of the area's last one. Reads only.</summary>
public sealed class RoundDrafts(RammevaerkDb db, PartyRegister register, OfferOwners offers, TimeProvider time)
{
    private const int YearsAhead = 2;

    /// <summary>The year most rounds are planned for now: the next.</summary>
    public BudgetYear Usual => new(DanishClock.Year(time) + 1);

    /// <summary>The parties of the area in force in the year, in the Danish order of names.</summary>
    public IReadOnlyList<Party> PartiesOf(AreaKey area, BudgetYear year) =>
        [.. register.InForce(year).Where(party => party.Area == area)];

    /// <summary>The draft, or RV-482 when there is a round already, RV-483 when there can be none.</summary>
    public async Task<Result<RoundDraft>> MakeAsync(string area, string year, CancellationToken cancellation)
    {
        var now = DanishClock.Year(time);
        var key = new AreaKey(area);
        var parsed = BudgetYear.Parse(year);
        if (
            !parsed.IsOk
            || parsed.Value.Year < now
            || parsed.Value.Year > now + YearsAhead
            || PartiesOf(key, parsed.Value) is not { Count: > 0 } parties
        )
        {
            return RoundPlanFaults.CannotBePlanned(RoundWords.AreaName(area), year, now, now + YearsAhead);
        }

        var rounds = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.Area == area && round.Year <= parsed.Value.Year)
            .OrderByDescending(round => round.Year)
            .Take(1)
            .ToListAsync(cancellation);
        var source = rounds.FirstOrDefault();
        return source?.Year == parsed.Value.Year
            ? RoundPlanFaults.AlreadyPlanned(source)
            : new RoundDraft(await PlanAsync(key, parsed.Value, parties, source, cancellation), source, parties);
    }

    private async Task<RoundPlan> PlanAsync(
        AreaKey area,
        BudgetYear year,
        IReadOnlyList<Party> parties,
        RateRound? source,
        CancellationToken cancellation
    )
    {
        var delivered = source is null
            ? []
            : await db.Set<RateSubmission>()
                .Where(submission => submission.RoundId == source.Id)
                .Select(submission => submission.Party)
                .Distinct()
                .ToListAsync(cancellation);
        var expected = ExpectedOperatorsRule.Of(
            parties.Select(party => party.Code.Value),
            delivered.ToHashSet(StringComparer.Ordinal),
            await offers.FindAsync(area, year, cancellation)
        );
        return new RoundPlan(area, year, Dates(source, year), source?.Message ?? "", Layouts.Newest.Version, expected);
    }

    /// <summary>Last round's dates, moved on a year for every year between.</summary>
    private static RoundDates Dates(RateRound? source, BudgetYear year)
    {
        if (source is null)
        {
            return RoundDates.Usual(year);
        }

        var dates = RoundDates.Of(source);
        for (var at = source.Year; at < year.Year; at++)
        {
            dates = new RoundDates(
                YearLaterRule.Of(dates.OpensOn),
                YearLaterRule.Of(dates.Deadline),
                YearLaterRule.Of(dates.ReviewDeadline),
                YearLaterRule.Of(dates.PublishesOn)
            );
        }

        return dates;
    }
}
