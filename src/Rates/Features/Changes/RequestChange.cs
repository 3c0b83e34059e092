using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Rules.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>The new figures of a service, as the operator's officer asks for them.</summary>
/// <param name="From">The first day.</param>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="Occupancy">The occupancy it presupposes, as a share; null where none is published.</param>
/// <param name="Reason">Why the rate changes.</param>
/// <param name="Source">Where the figures stand.</param>
/// <param name="ShortNotice">Why the notice is shorter than the area asks for; null when it is not.</param>
/// <param name="ServiceRate">Kroner per hour where the split model counts; else null.</param>
public sealed record WantedChange(
    DateOnly From,
    decimal Rate,
    decimal? Occupancy,
    string Reason,
    string Source,
    string? ShortNotice,
    decimal? ServiceRate = null
);

/// <summary>Asks for a new rate of a published service from a day in the year.</summary>
public sealed class RequestChange(WriteDesk desk, ChangeDesk changes, ICurrentParameters parameters)
{
    /// <summary>Asks; the same wish sent twice is kept once.</summary>
    /// <returns>
    /// The request. Or RV-610 not a day in the year, RV-611 too short notice, RV-612 nothing new, RV-613 another waits, RV-617
    /// the first day has passed, RV-618 no occupancy, RV-701 the rate was changed by somebody else, RV-778 the period is closed.
    /// </returns>
    public Task<Result<RateChange>> RunAsync(PublishedRate seen, WantedChange wanted, CancellationToken cancellation) =>
        desk.RunAsync<RateChange>(
            async write =>
            {
                var area = new AreaKey(seen.Area);
                var year = new Kernel.Time.BudgetYear(seen.Year);
                await write.Db.HoldPublishedAsync(seen.Key, cancellation);
                var open = await OpenAsync(write, seen, cancellation);
                if (open is not null)
                {
                    return IsSame(open, wanted) ? open : ChangeFaults.AlreadyOpen(open);
                }

                var refusal = await RefusalAsync(write, seen, wanted, cancellation);
                if (refusal is not null)
                {
                    return refusal;
                }

                var byForum = RoundParameters.IsApprovedRowByRow(parameters, area, year);
                if (!byForum.IsOk)
                {
                    return byForum.Fault;
                }

                var change = Change(write, seen, wanted, byForum.Value);
                write.Db.Add(change);
                write.Audit(
                    new AuditNote(
                        "rate-change.requested",
                        change.Reference,
                        $"Der blev bedt om en ny takst for {change.Name} fra {Danish.Date(change.From)}: {Danish.Kroner(change.OldRate)} bliver til {Danish.Kroner(change.Rate)}.",
                        area,
                        change.Party,
                        new { Rate = change.OldRate },
                        new
                        {
                            change.Rate,
                            change.ServiceRate,
                            change.Occupancy,
                            change.From,
                            change.Source,
                            change.ShortNotice,
                        },
                        change.Reason
                    )
                );
                await write.TellOfficersAsync(
                    area,
                    change.Party,
                    new PeopleNews(
                        $"rate-change/{change.Id:N}/requested",
                        $"En ny takst for {change.Name} venter på godkendelse hos jer",
                        $"{write.Visitor.Name} har bedt om en ny takst fra {Danish.Date(change.From)}: {Danish.Kroner(change.Rate)} pr. {change.Unit}. "
                            + $"Begrundelse: {change.Reason}. En godkender hos jer skal se på den, før området gør.",
                        change.Address
                    ),
                    cancellation
                );
                return change;
            },
            cancellation
        );

    private static Task<RateChange?> OpenAsync(Write write, PublishedRate seen, CancellationToken cancellation) =>
        write
            .Db.Set<RateChange>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                one =>
                    one.Area == seen.Area
                    && one.Party == seen.Party
                    && one.Year == seen.Year
                    && one.ServiceKey == seen.ServiceKey
                    && (
                        one.State == ChangeState.Requested
                        || one.State == ChangeState.SignedOff
                        || one.State == ChangeState.Approved
                    ),
                cancellation
            );

    private async Task<Fault?> RefusalAsync(
        Write write,
        PublishedRate seen,
        WantedChange wanted,
        CancellationToken cancellation
    )
    {
        var (area, year) = (new AreaKey(seen.Area), new Kernel.Time.BudgetYear(seen.Year));
        if (wanted.From <= year.Start || wanted.From > year.End)
        {
            return ChangeFaults.NotInYear(year);
        }

        if (wanted.From < changes.Today)
        {
            return ChangeFaults.DayPassed(wanted.From);
        }

        var standing = await write
            .Db.Set<PublishedRate>()
            .AsNoTracking()
            .Where(rate => rate.Key == seen.Key && rate.Area == seen.Area && rate.Year == seen.Year)
            .KnownAt(null)
            .ValidOn(wanted.From)
            .FirstOrDefaultAsync(cancellation);
        if (standing is null || standing.Rate != seen.Rate)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        if (standing.Occupancy is not null && wanted.Occupancy is null)
        {
            return ChangeFaults.OccupancyMissing(standing.Occupancy.Value);
        }

        var terms = RateTerms.Read(standing.Terms);
        if (
            standing.Rate == wanted.Rate
            && standing.Occupancy == wanted.Occupancy
            && (terms?.AsksServiceRate != true || terms.Split!.ServiceRate == wanted.ServiceRate)
        )
        {
            return ChangeFaults.NothingNew();
        }

        if (CorrectRate.ServiceRateMissing(terms, wanted.Rate, wanted.ServiceRate) is { } unsplit)
        {
            return unsplit;
        }

        var notice = changes.Notice(area);
        return notice.Fault
            ?? (
                wanted.ShortNotice is null && ChangeNoticeRule.IsShort(changes.Today, wanted.From, notice.Value)
                    ? ChangeFaults.ShortNotice(ChangeNoticeRule.Earliest(changes.Today, notice.Value), notice.Value)
                    : await write.Db.RefuseAsync(area, new Kernel.Time.Period(wanted.From, year.End), cancellation)
            );
    }

    private static RateChange Change(Write write, PublishedRate seen, WantedChange wanted, bool byForum) =>
        new()
        {
            Area = seen.Area,
            Party = seen.Party,
            Year = seen.Year,
            ServiceKey = seen.ServiceKey,
            Name = ((IRateSubject)seen).Name,
            Unit = seen.Unit,
            From = wanted.From,
            OldRate = seen.Rate,
            Rate = wanted.Rate,
            ServiceRate = wanted.ServiceRate,
            Occupancy = wanted.Occupancy,
            Reason = wanted.Reason,
            Source = wanted.Source,
            ShortNotice = wanted.ShortNotice,
            ByForum = byForum,
            RequestedAt = write.Now,
            RequestedByName = write.Visitor.Name,
            RequestedBy = write.Visitor.AccountId,
        };

    private static bool IsSame(RateChange open, WantedChange wanted) =>
        (open.From, open.Rate, open.ServiceRate, open.Occupancy, open.Reason, open.Source)
        == (wanted.From, wanted.Rate, wanted.ServiceRate, wanted.Occupancy, wanted.Reason, wanted.Source);
}
