using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Parts;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// An operator's template in a round, in the round's layout: with last year's accepted file and the rates published from
/// it, or without when there is none; after a delivery in the round with everything that was delivered.
/// </summary>
public sealed class RoundTemplate(
    RammevaerkDb db,
    PublishedRates published,
    PartyRegister parties,
    RateFileReader reader,
    RateFileTemplate templates,
    HeavyWork heavy
)
{
    /// <summary>The template as it is fetched now.</summary>
    /// <param name="round">The round.</param>
    /// <param name="party">Code of the operator.</param>
    /// <param name="filled">True to fill in what the operator has delivered in the round, amounts and all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<byte[]>> MakeAsync(RateRound round, string party, bool filled, CancellationToken cancellation) =>
        WithSourcesAsync(
            round,
            party,
            sources => Make(sources, filled ? FilledIn(sources) : Result.Ok<TemplateContent?>(null)),
            cancellation
        );

    /// <summary>A template of the round that holds the cells.</summary>
    public Task<Result<byte[]>> MakeAsync(
        RateRound round,
        string party,
        TemplateContent content,
        CancellationToken cancellation
    ) => WithSourcesAsync(round, party, sources => Make(sources, Result.Ok<TemplateContent?>(content)), cancellation);

    /// <summary>What a template of the round can have held when it was fetched.</summary>
    public Task<Result<MergeGround>> GroundAsync(RateRound round, string party, CancellationToken cancellation) =>
        WithSourcesAsync(
            round,
            party,
            sources =>
            {
                var first = Make(sources, Result.Ok<TemplateContent?>(null)).Then(Read);
                return first.Then(prefilled =>
                    sources.Delivered is null
                        ? Result.Ok(new MergeGround(FilledCells.Of(prefilled), null))
                        : Read(sources.Delivered)
                            .Then(delivered =>
                                Result.Ok(new MergeGround(FilledCells.Of(prefilled), FilledCells.Of(delivered)))
                            )
                );
            },
            cancellation
        );

    private Result<byte[]> Make(Sources sources, Result<TemplateContent?> content) =>
        content.Then(fill =>
            LastYear(sources)
                .Then(lastYear =>
                    parties
                        .Find(sources.Party, sources.Round.BudgetYear)
                        .Then(party =>
                            templates.Make(
                                new TemplateRequest(
                                    party,
                                    sources.Round.BudgetYear,
                                    LastYear: lastYear,
                                    Content: fill,
                                    Layout: sources.Round.Layout,
                                    Published: sources.Published
                                )
                            )
                        )
                )
        );

    private Result<TemplateContent?> FilledIn(Sources sources) =>
        sources.Delivered is null
            ? Result.Ok<TemplateContent?>(null)
            : Read(sources.Delivered).Then(file => Result.Ok<TemplateContent?>(new FilledContent(file)));

    private Result<ComputedRates?> LastYear(Sources sources) =>
        sources.LastYear is null
            ? Result.Ok<ComputedRates?>(null)
            : Read(sources.LastYear)
                .Then(file => RateCalculation.Compute(file, traced: false))
                .Then(rates => Result.Ok<ComputedRates?>(rates));

    private Result<RateFile> Read(byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        return reader.Read(stream, ReadLimits.Default);
    }

    private async Task<Result<T>> WithSourcesAsync<T>(
        RateRound round,
        string party,
        Func<Sources, Result<T>> work,
        CancellationToken cancellation
    )
    {
        var sources = new Sources(
            round,
            party,
            await LastYearAsync(round, party, cancellation),
            await DeliveredAsync(round, party, cancellation),
            await published.RatesAsync(round.AreaKey, party, round.Year - 1, cancellation)
        );
        return await heavy.RunAsync(() => work(sources), cancellation);
    }

    /// <summary>The file of the newest delivery that was accepted last year.</summary>
    private async Task<byte[]?> LastYearAsync(RateRound round, string party, CancellationToken cancellation) =>
        await FileAsync(
            db.Set<RateRound>()
                .Where(one => one.Area == round.Area && one.Year == round.Year - 1)
                .Join(db.Set<RateSubmission>(), one => one.Id, one => one.RoundId, (_, submission) => submission)
                .Where(one => one.Party == party && one.State == SubmissionState.Accepted),
            cancellation
        );

    private Task<byte[]?> DeliveredAsync(RateRound round, string party, CancellationToken cancellation) =>
        FileAsync(db.Set<RateSubmission>().Where(one => one.RoundId == round.Id && one.Party == party), cancellation);

    private async Task<byte[]?> FileAsync(IQueryable<RateSubmission> deliveries, CancellationToken cancellation) =>
        await deliveries
            .OrderByDescending(one => one.Number)
            .Select(one => one.FileHash)
            .FirstOrDefaultAsync(cancellation)
            is { } hash
            ? await db.ReadFileAsync(hash, cancellation)
            : null;

    private sealed record Sources(
        RateRound Round,
        string Party,
        byte[]? LastYear,
        byte[]? Delivered,
        IReadOnlyDictionary<string, decimal> Published
    );
}
