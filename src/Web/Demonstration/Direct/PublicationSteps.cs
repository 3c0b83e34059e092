using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Direct;

/// <summary>Publishes a round's rates, corrects a published one, and gives dispensations.</summary>
internal sealed class PublicationSteps(WriteDesk desk, RoundSteps rounds)
{
    public async Task PublishAsync(string area, int year, CancellationToken cancellation)
    {
        var found = await rounds.FindAsync(area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var round = await write.Db.Set<RateRound>().SingleAsync(one => one.Id == found.Id, cancellation);
                    (round.State, round.PublishedAt) = (RoundState.Published, write.Now);
                    var ready = round.ApprovedRowByRow ? RateState.Approved : RateState.Accepted;
                    var rates = await write
                        .Db.Set<DeliveredRate>()
                        .Where(rate => rate.RoundId == round.Id && rate.State == ready)
                        .ToListAsync(cancellation);
                    foreach (var rate in rates)
                    {
                        rate.State = RateState.Published;
                        write.Db.Add(Published(rate, round, write.Now));
                    }

                    write.Audit(
                        new AuditNote(
                            "round.published",
                            round.Reference,
                            $"{rates.Count} takster for {year} blev offentliggjort.",
                            round.AreaKey
                        )
                    );
                    return rates.Count;
                },
                cancellation
            )
        );
    }

    public async Task CorrectAsync(
        string area,
        int year,
        string party,
        string service,
        decimal share,
        string reason,
        CancellationToken cancellation
    ) =>
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var rows = write.Db.Set<PublishedRate>();
                    var old = await rows.AsNoTracking()
                        .KnownAt(null)
                        .SingleAsync(
                            one => one.Party == party && one.ServiceKey == service && one.Year == year,
                            cancellation
                        );
                    var (before, rate) = (old.Rate, decimal.Round(old.Rate * share, 2));
                    old.Id = Guid.CreateVersion7();
                    (old.Rate, old.State, old.CorrectionReason) = (rate, RateState.Corrected, reason);
                    await rows.SupersedeAsync(old, write.Now, cancellation);
                    write.Audit(
                        new AuditNote(
                            "rate.corrected",
                            old.Reference,
                            $"Taksten for {old.OfferName}, {old.ServiceName} {year} blev rettet.",
                            new(area),
                            party,
                            new { Rate = before },
                            new { Rate = rate },
                            reason
                        )
                    );
                    return 0;
                },
                cancellation
            )
        );

    public Task DispenseAsync(RateDispensation dispensation, CancellationToken cancellation) =>
        Told.MustAsync(
            desk.RunAsync<int>(
                write =>
                {
                    (dispensation.GivenAt, dispensation.GivenByName) = (write.Now, write.Visitor.Name);
                    write.Db.Add(dispensation);
                    write.Audit(
                        new AuditNote(
                            "dispensation.given",
                            dispensation.Reference,
                            $"Dispensation fra {dispensation.Check} blev givet.",
                            new(dispensation.Area),
                            dispensation.Party,
                            Why: dispensation.Reason
                        )
                    );
                    return Task.FromResult<Kernel.Faults.Result<int>>(0);
                },
                cancellation
            )
        );

    private static PublishedRate Published(DeliveredRate rate, RateRound round, DateTime now)
    {
        var days = new BudgetYear(round.Year).Period;
        return new PublishedRate
        {
            Key = PublishedRate.KeyOf(rate.Party, rate.ServiceKey),
            ValidFrom = days.From,
            ValidTo = days.To,
            KnownFrom = now,
            Area = round.Area,
            Party = rate.Party,
            Year = round.Year,
            ServiceKey = rate.ServiceKey,
            ParentKey = rate.ParentKey,
            OfferName = rate.OfferName,
            Department = rate.Department,
            ServiceName = rate.ServiceName,
            OfferType = rate.OfferType,
            LegalBasis = rate.LegalBasis,
            Target = rate.Target,
            Unit = rate.Unit,
            IsInside = rate.IsInside,
            Places = rate.Places,
            Occupancy = rate.Occupancy,
            Rate = rate.Rate!.Value,
            Derivation = rate.Derivation,
            State = RateState.Published,
            SubmissionId = rate.SubmissionId,
            OfferId = rate.OfferId,
        };
    }
}
