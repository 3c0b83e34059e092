using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Appendices;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What takes a published rate's place.</summary>
/// <param name="Rate">Kroner per unit.</param>
/// <param name="Occupancy">The occupancy it presupposes, as a share; null where none is published.</param>
/// <param name="From">The first day of the year it counts for; it counts to the end of the year.</param>
/// <param name="Reason">What was wrong.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Decision">Typed reference to the decision, or null.</param>
/// <param name="ServiceRate">Kroner per hour where the split model counts; else null.</param>
public sealed record Correction(
    decimal Rate,
    decimal? Occupancy,
    DateOnly From,
    string Reason,
    string Source,
    string? Decision,
    decimal? ServiceRate = null
);

/// <summary>
/// Corrects a published rate. Both values are kept: what was known until now can still be asked for, and the page shows
/// them side by side. A correction is undone by another.
/// </summary>
public sealed class CorrectRate(WriteDesk desk, FreezeAppendix freeze)
{
    /// <summary>Corrects the rate.</summary>
    /// <param name="seen">The published rate the form was filled from.</param>
    /// <param name="correction">What takes its place.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The rate now; or RV-497 nothing differs, RV-500 no service rate where rates are split, RV-701 corrected by somebody else meanwhile.</returns>
    public Task<Result<PublishedRate>> RunAsync(
        PublishedRate seen,
        Correction correction,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PublishedRate>(
            async write =>
            {
                await write.Db.HoldPublishedAsync(seen.Key, cancellation);
                var rates = write.Db.Set<PublishedRate>();
                var standing = await rates
                    .Where(rate => rate.Key == seen.Key && rate.Area == seen.Area && rate.Year == seen.Year)
                    .KnownAt(null)
                    .AsNoTracking()
                    .OrderBy(rate => rate.ValidFrom)
                    .ToListAsync(cancellation);
                var before = standing.Find(rate => rate.Validity.Contains(correction.From));
                if (before is null || !standing.Exists(rate => rate.Id == seen.Id))
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var terms = RateTerms.Read(before.Terms);
                if (
                    before.Rate == correction.Rate
                    && before.Occupancy == correction.Occupancy
                    && (terms?.AsksServiceRate != true || terms.Split!.ServiceRate == correction.ServiceRate)
                )
                {
                    return PublicationFaults.NotCorrected();
                }

                if (ServiceRateMissing(terms, correction.Rate, correction.ServiceRate) is { } unsplit)
                {
                    return unsplit;
                }

                var days = new Period(correction.From, new BudgetYear(before.Year).End);
                if (await write.Db.RefuseAsync(new(before.Area), days, cancellation) is { } closed)
                {
                    return closed;
                }

                var corrected = CorrectionRow.Of(before, correction);
                await rates.SupersedeAsync(corrected, write.Now, cancellation);
                await MarkDeliveredAsync(write.Db, before, cancellation);
                Note(write, before, corrected);
                await freeze.RunAsync(
                    write,
                    new AreaKey(seen.Area),
                    seen.Year,
                    $"rettelse af {((IRateSubject)seen).Name} ({seen.ServiceKey})",
                    cancellation
                );
                return corrected;
            },
            cancellation
        );

    /// <summary>RV-500 where the split model counts and the new rate's service rate is missing or more than the rate.</summary>
    internal static Fault? ServiceRateMissing(RateTerms? terms, decimal rate, decimal? serviceRate) =>
        terms is { AsksServiceRate: true } && terms.SplitOf(rate, serviceRate) is null
            ? PublicationFaults.ServiceRateMissing(terms.Split!.Hours)
            : null;

    private static async Task MarkDeliveredAsync(RammevaerkDb db, PublishedRate before, CancellationToken cancellation)
    {
        var delivered = await db.Set<DeliveredRate>()
            .FirstOrDefaultAsync(
                rate => rate.SubmissionId == before.SubmissionId && rate.ServiceKey == before.ServiceKey,
                cancellation
            );
        if (delivered is { State: RateState.Published })
        {
            delivered.State = RateState.Corrected;
        }
    }

    private static void Note(Write write, PublishedRate before, PublishedRate after) =>
        write.Audit(
            new AuditNote(
                "rate.corrected",
                after.Reference,
                $"Taksten for {((IRateSubject)after).Name} i {after.Year} blev rettet fra {Danish.Kroner(before.Rate)} til {Danish.Kroner(after.Rate)}.",
                new AreaKey(after.Area),
                after.Party,
                new { before.Rate, before.Occupancy },
                new
                {
                    after.Rate,
                    after.Occupancy,
                    From = after.ValidFrom,
                    after.CorrectionSource,
                    after.Decision,
                },
                after.CorrectionReason
            )
        );
}

/// <summary>Makes the row that takes a published one's place; its derivation says so, and rests on the one before.</summary>
public static class CorrectionRow
{
    public static PublishedRate Of(PublishedRate before, Correction correction) =>
        new()
        {
            Key = before.Key,
            ValidFrom = correction.From,
            ValidTo = before.ValidTo,
            Area = before.Area,
            Party = before.Party,
            Year = before.Year,
            ServiceKey = before.ServiceKey,
            ParentKey = before.ParentKey,
            OfferName = before.OfferName,
            Department = before.Department,
            ServiceName = before.ServiceName,
            OfferType = before.OfferType,
            LegalBasis = before.LegalBasis,
            Target = before.Target,
            Unit = before.Unit,
            IsInside = before.IsInside,
            Places = before.Places,
            Occupancy = correction.Occupancy,
            Rate = correction.Rate,
            Derivation = StoredDerivation.Pack(Explain(before, correction)),
            Terms = RateTerms.Read(before.Terms)?.WithRate(correction.Rate, correction.ServiceRate).Write(),
            State = RateState.Corrected,
            CorrectionReason = correction.Reason,
            CorrectionSource = correction.Source,
            Decision = correction.Decision,
            SubmissionId = before.SubmissionId,
            OfferId = before.OfferId,
        };

    /// <summary>The row of a new rate in the year: published, with the change behind it, for the rest of the days.</summary>
    public static PublishedRate Of(PublishedRate before, RateChange change)
    {
        var renewed = Of(
            before,
            new Correction(
                change.Rate,
                change.Occupancy,
                change.From,
                change.Reason,
                change.Source,
                null,
                change.ServiceRate
            )
        );
        (renewed.ValidTo, renewed.State, renewed.ChangeId) = (before.ValidTo, RateState.Published, change.Id);
        (renewed.CorrectionReason, renewed.CorrectionSource) = (null, null);
        renewed.Derivation = StoredDerivation.Pack(
            Explain(
                before,
                change.Rate,
                CorrectedExplanation.Renewed,
                $"ny takst fra {Danish.Date(change.From)}: {change.Reason} ({change.Source})",
                "før ændringen"
            )
        );
        return renewed;
    }

    private static Explanation Explain(PublishedRate before, Correction correction) =>
        Explain(
            before,
            correction.Rate,
            CorrectedExplanation.Formula,
            $"rettelse: {correction.Reason} ({correction.Source})",
            "før rettelsen"
        );

    private static Explanation Explain(
        PublishedRate before,
        decimal rate,
        string formula,
        string source,
        string standing
    )
    {
        var known = before.Derivation is { } stored ? ExplanationReader.Read(StoredDerivation.Unpack(stored)) : default;
        Explanation? old = before.Derivation is not null && known.IsOk ? known.Value : null;
        return new Explanation(
            old?.Label ?? $"Takst pr. {before.Unit}",
            rate,
            Unit.Kroner,
            formula,
            null,
            null,
            source,
            null,
            null,
            old is null ? [] : [old with { Label = $"{old.Label}, {standing}" }]
        );
    }
}
