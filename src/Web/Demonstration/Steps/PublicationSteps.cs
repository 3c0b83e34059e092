using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with accepted rates: approvals by the forum, publication, a correction; and dispensations.</summary>
internal sealed class PublicationSteps(
    RammevaerkDb db,
    RoundSteps rounds,
    RecordApproval approvals,
    PublicationDesk desk,
    PublishRates publication,
    CorrectRate corrections,
    GrantDispensation dispensations
)
{
    /// <summary>Records what the forum decided on the rates that are in a state and wanted.</summary>
    public async Task RecordAsync(
        string area,
        int year,
        ApprovalStep step,
        RateState from,
        Func<DeliveredRate, bool> which,
        string note,
        string source,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        var rates = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => rate.RoundId == round.Id && rate.State == from)
            .ToListAsync(cancellation);
        var choices = rates.Where(which).Select(rate => new ApprovalChoice(rate.Id, rate.Version)).ToList();
        await Told.MustAsync(
            approvals.RunAsync(round, new ApprovalRecord(step, choices, note, source, null, ""), cancellation)
        );
    }

    public async Task PublishAsync(string area, int year, CancellationToken cancellation)
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        var check = await desk.CheckAsync(round, cancellation);
        await Told.MustAsync(publication.RunAsync(round, check.Ready.Count, cancellation));
    }

    /// <summary>Corrects a published rate from the first day of its year.</summary>
    public async Task CorrectAsync(
        int year,
        string party,
        string service,
        string reason,
        string source,
        CancellationToken cancellation
    )
    {
        var seen = await db.Set<PublishedRate>()
            .AsNoTracking()
            .KnownAt(null)
            .SingleAsync(one => one.Party == party && one.ServiceKey == service && one.Year == year, cancellation);
        var correction = new Correction(
            CorrectedRate.Of(seen.Rate),
            seen.Occupancy,
            new DateOnly(year, 1, 1),
            reason,
            source,
            null
        );
        await Told.MustAsync(corrections.RunAsync(seen, correction, cancellation));
    }

    public Task DispenseAsync(RateDispensation dispensation, CancellationToken cancellation) =>
        Told.MustAsync(dispensations.RunAsync(dispensation, cancellation));
}
