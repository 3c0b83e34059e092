using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Rules.Appendix;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>Reads a round's appendix and its editions.</summary>
public sealed class AppendixDesk(
    RammevaerkDb db,
    ApprovalDesk approvals,
    PublicationDesk publication,
    TimeProvider time
)
{
    /// <summary>The appendix as it stands.</summary>
    /// <param name="round">The round.</param>
    /// <param name="isWhole">False for a reader who may know published rates only; of the others only what they are called is told.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<RateAppendix> LoadAsync(RateRound round, bool isWhole, CancellationToken cancellation)
    {
        var rates = await approvals.LoadAsync(round, cancellation);
        var check = await publication.CheckAsync(round, cancellation);
        var standing = (
            await db.Set<PublishedRate>()
                .AsNoTracking()
                .Where(rate => rate.Area == round.Area && rate.Year == round.Year)
                .Select(PublishedRateDesk.WithoutDerivation)
                .ToListAsync(cancellation)
        ).ToLookup(rate => rate.Key, StringComparer.Ordinal);
        List<AppendixRow> rows = [.. rates.Select(one => RowOf(one, standing, isWhole))];
        return new RateAppendix(
            round,
            PartyRegister.AreaName(round.AreaKey),
            AppendixStateRule.Of([.. rates.Select(one => one.Rate.State)], check.Missing.Count),
            WriteDesk.Now(time),
            AppendixGrouping.Of(rows),
            Decisions(rows, round.ApprovedRowByRow, isWhole),
            check.Missing,
            isWhole
        );
    }

    /// <summary>The editions, the newest first.</summary>
    public Task<List<AppendixEdition>> EditionsAsync(RateRound round, CancellationToken cancellation) =>
        db.Set<AppendixEdition>()
            .AsNoTracking()
            .Where(one => one.RoundId == round.Id)
            .OrderByDescending(one => one.Number)
            .ToListAsync(cancellation);

    private static AppendixRow RowOf(ApprovalRow one, ILookup<string, PublishedRate> standing, bool isWhole)
    {
        var rate = one.Rate;
        if (!AppendixStateRule.IsPublished(rate.State))
        {
            return isWhole
                ? new(rate, one.Operator, rate.Rate, rate.Occupancy, rate.ApprovalNote, null)
                : new(rate, one.Operator, null, null, null, null);
        }

        var versions = standing[PublishedRate.KeyOf(rate.Party, rate.ServiceKey)]
            .OrderBy(each => each.KnownFrom)
            .ThenBy(each => each.ValidFrom)
            .ToList();
        var standingNow = versions.Where(each => each.KnownTo is null).ToList();
        var now = standingNow.Where(each => each.ChangeId is null).MaxBy(each => each.ValidFrom);
        return new(
            rate,
            one.Operator,
            now?.Rate ?? rate.Rate,
            now is null ? rate.Occupancy : now.Occupancy,
            WithChanges(rate.ApprovalNote, standingNow),
            now is { CorrectionReason: { } reason }
                ? new(versions[0].Rate, now.ValidFrom, reason, now.CorrectionSource ?? "", now.Terms)
                : null
        );
    }

    /// <summary>A new rate inside the year stands as a note: the rate before it counts until the day before.</summary>
    private static string? WithChanges(string? note, IEnumerable<PublishedRate> standing)
    {
        var changes = standing
            .Where(each => each.ChangeId is not null)
            .OrderBy(each => each.ValidFrom)
            .Select(each => $"Ny takst fra {Danish.Date(each.ValidFrom)}: {Danish.Kroner(each.Rate)}.")
            .Prepend(note ?? "")
            .Where(part => part.Length > 0);
        return string.Join(' ', changes) is { Length: > 0 } told ? told : null;
    }

    private static List<AppendixDecision> Decisions(List<AppendixRow> rows, bool approvedRowByRow, bool isWhole) =>
        [
            .. rows.Where(row => isWhole || AppendixStateRule.IsPublished(row.Rate.State))
                .Select(row => (row.Rate, What: AppendixWords.Decided(row.Rate.State, approvedRowByRow)))
                .Where(one => one.What is not null)
                .GroupBy(one =>
                    (
                        one.What,
                        By: !approvedRowByRow ? AppendixWords.RateGroup
                        : one.Rate.IsDecidedByCommittee ? AppendixWords.Committee
                        : AppendixWords.Forum,
                        On: approvedRowByRow ? one.Rate.DecidedOn
                        : one.Rate.ReviewedAt is { } at ? DanishClock.Date(at)
                        : null,
                        Source: approvedRowByRow ? one.Rate.ApprovalSource ?? "" : "",
                        Decision: approvedRowByRow ? one.Rate.Decision : null
                    )
                )
                .OrderBy(group => group.Key.On)
                .ThenByDescending(group => group.Count())
                .Select(group => new AppendixDecision(
                    group.Key.What!,
                    group.Key.By,
                    group.Key.On,
                    group.Key.Source,
                    group.Key.Decision,
                    group.Count()
                )),
        ];
}
