using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Appendices;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>
/// Publishes an approved new rate: the old one counts until the day before, the new one from the day; what was known before
/// can still be asked for. Buyers and the operator are told, and the appendix gets a new edition.
/// </summary>
public sealed class PublishChange(WriteDesk desk, FreezeAppendix freeze)
{
    /// <summary>Publishes it; pressed twice it is published once.</summary>
    /// <returns>The change; or RV-614 it is not approved, RV-615 the rate was corrected meanwhile, RV-617 the first day has passed, RV-778 the period is closed.</returns>
    public Task<Result<RateChange>> RunAsync(RateChange shown, int version, CancellationToken cancellation) =>
        desk.RunAsync<RateChange>(
            async write =>
            {
                var key = PublishedRate.KeyOf(shown.Party, shown.ServiceKey);
                await write.Db.HoldPublishedAsync(key, cancellation);
                var change = await write.Db.Set<RateChange>().SingleAsync(one => one.Id == shown.Id, cancellation);
                if (change.State == ChangeState.Published)
                {
                    return change;
                }

                if (!change.May(ChangeState.Published))
                {
                    return ChangeFaults.WrongState(change, ChangeState.Published);
                }

                if (change.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = await write
                    .Db.Set<PublishedRate>()
                    .AsNoTracking()
                    .Where(rate => rate.Key == key && rate.Area == change.Area && rate.Year == change.Year)
                    .KnownAt(null)
                    .ValidOn(change.From)
                    .FirstOrDefaultAsync(cancellation);
                if (before is null || before.Rate != change.OldRate)
                {
                    return ChangeFaults.RateMoved();
                }

                if (change.From < DanishClock.Date(write.Now))
                {
                    return ChangeFaults.DayPassed(change.From);
                }

                var days = new Kernel.Time.Period(change.From, change.BudgetYear.End);
                if (await write.Db.RefuseAsync(change.AreaKey, days, cancellation) is { } closed)
                {
                    return closed;
                }

                return await StoreAsync(write, change, before, cancellation);
            },
            cancellation
        );

    private async Task<Result<RateChange>> StoreAsync(
        Write write,
        RateChange change,
        PublishedRate before,
        CancellationToken cancellation
    )
    {
        await write.Db.Set<PublishedRate>().SupersedeAsync(CorrectionRow.Of(before, change), write.Now, cancellation);
        change.State = ChangeState.Published;
        (change.EndedAt, change.EndedByName) = (write.Now, write.Visitor.Name);
        write.Audit(
            DecideChange.Note(change, ChangeState.Published, change.Reason) with
            {
                Before = new { Rate = change.OldRate, before.Occupancy },
                After = new
                {
                    change.Rate,
                    change.Occupancy,
                    change.From,
                    change.Source,
                    change.ShortNotice,
                },
            }
        );
        await TellAsync(write, change, cancellation);
        await freeze.RunAsync(
            write,
            change.AreaKey,
            change.Year,
            $"ny takst fra {Danish.Date(change.From)} for {change.Name} ({change.ServiceKey})",
            cancellation
        );
        return change;
    }

    private static async Task TellAsync(Write write, RateChange change, CancellationToken cancellation)
    {
        var subject = $"Ny takst fra {Danish.Date(change.From)} for {change.Name}";
        var body =
            $"Taksten ændres fra {Danish.Kroner(change.OldRate)} til {Danish.Kroner(change.Rate)} pr. {change.Unit} fra {Danish.Date(change.From)}. "
            + $"Begrundelse: {change.Reason}. Den hidtidige takst gælder til dagen før.";
        await write.TellOfficersAsync(
            change.AreaKey,
            change.Party,
            new PeopleNews($"rate-change/{change.Id:N}/published", subject, body, change.RateAddress),
            cancellation
        );
        var buyers = await write.PeopleWithAsync(change.AreaKey, null, [Role.BuyerOfficer], cancellation);
        await write.TellAsync(
            buyers,
            new PeopleNews($"rate-change/{change.Id:N}/buyers", subject, body, change.RateAddress),
            cancellation
        );
    }
}
