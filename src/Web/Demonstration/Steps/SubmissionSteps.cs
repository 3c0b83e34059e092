using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Features.Submissions.Parts;
using Rammevaerk.Rates.Features.Submissions.SigningOff;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What an operator's people do with a delivery.</summary>
internal sealed class SubmissionSteps(
    RammevaerkDb db,
    WriteDesk desk,
    SubmissionDesk submissions,
    RoundSteps rounds,
    DeliverRateFile delivery
)
{
    public async Task DeliverAsync(
        string area,
        int year,
        string party,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    ) =>
        await Told.MustAsync(
            delivery.RunAsync(await rounds.FindAsync(area, year, cancellation), party, fileName, content, cancellation)
        );

    /// <summary>Comments the warnings of the newest delivery, all or the first few.</summary>
    public async Task CommentAsync(
        string area,
        int year,
        string party,
        int most,
        OperatorWords words,
        CancellationToken cancellation
    )
    {
        var newest = await NewestAsync(area, year, party, cancellation);
        var open = await db.Set<SubmissionFinding>()
            .AsNoTracking()
            .Where(one =>
                one.SubmissionId == newest.Submission.Id
                && one.Severity == Severity.Warning
                && one.DispensationId == null
                && one.Comment == null
            )
            .OrderBy(one => one.Ordinal)
            .Take(most)
            .ToListAsync(cancellation);
        if (open.Count == 0)
        {
            return;
        }

        var rates = (await submissions.RatesAsync(newest.Submission, cancellation)).ToDictionary(
            rate => rate.ServiceKey,
            StringComparer.Ordinal
        );
        foreach (var finding in open)
        {
            var text = words.About(finding, rates.GetValueOrDefault(finding.ServiceKey ?? ""));
            await Told.MustAsync(
                CommentFinding.RunAsync(desk, newest, finding.Id, text, finding.Version, cancellation)
            );
        }
    }

    public async Task SignOffAsync(string area, int year, string party, CancellationToken cancellation)
    {
        var newest = await NewestAsync(area, year, party, cancellation);
        await Told.MustAsync(SignOff.RunAsync(desk, newest, newest.Submission.Version, cancellation));
    }

    /// <summary>Keeps an institution's part.</summary>
    public async Task AddPartAsync(
        PlannedOperator one,
        int year,
        string institution,
        byte[] content,
        CancellationToken cancellation
    ) =>
        await Told.MustAsync(
            UploadPart.RunAsync(
                desk,
                await OwnAsync(one.Area, year, one.Code, cancellation),
                institution,
                string.Create(Danish.Invariant, $"{institution} {year}.xlsx"),
                content,
                cancellation
            )
        );

    /// <summary>Notes that the template was fetched; the file itself lies on the shelf.</summary>
    public async Task FetchTemplateAsync(string area, int year, string party, CancellationToken cancellation) =>
        await Told.MustAsync(
            FetchRoundTemplate.NoteAsync(desk, await OwnAsync(area, year, party, cancellation), cancellation)
        );

    private async Task<OpenDelivery> NewestAsync(string area, int year, string party, CancellationToken cancellation)
    {
        var own = await OwnAsync(area, year, party, cancellation);
        return new OpenDelivery(
            own,
            own.Newest ?? throw new InvalidOperationException($"{party} has delivered nothing for {year}.")
        );
    }

    private async Task<OperatorRound> OwnAsync(string area, int year, string party, CancellationToken cancellation) =>
        await submissions.FindAsync(area, year.ToString(Danish.Invariant), party, cancellation)
        ?? throw new InvalidOperationException($"{party} is not in the round of {area} for {year}.");
}
