using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What an operator's people do with a delivery.</summary>
internal sealed class SubmissionSteps(WriteDesk desk, RoundSteps rounds, DeliverRateFile delivery)
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
    public Task CommentAsync(string area, int year, string party, int most, CancellationToken cancellation) =>
        ChangeAsync(
            area,
            year,
            party,
            "finding.commented",
            "kommenterede advarsler i",
            async (write, submission) =>
            {
                var open = await write
                    .Db.Set<SubmissionFinding>()
                    .Where(one =>
                        one.SubmissionId == submission.Id
                        && one.Severity == Severity.Warning
                        && one.DispensationId == null
                        && one.Comment == null
                    )
                    .OrderBy(one => one.Ordinal)
                    .Take(most)
                    .ToListAsync(cancellation);
                foreach (var finding in open)
                {
                    finding.Comment = OperatorWords.About(finding.Check, finding.Subject);
                    finding.CommentByName = write.Visitor.Name;
                    finding.CommentAt = write.Now;
                }
            },
            cancellation
        );

    public Task SignOffAsync(string area, int year, string party, CancellationToken cancellation) =>
        ChangeAsync(
            area,
            year,
            party,
            "submission.signed-off",
            "godkendte",
            (write, submission) =>
            {
                submission.State = SubmissionState.SignedOff;
                submission.SignedOffAt = write.Now;
                submission.SignedOffByName = write.Visitor.Name;
                return Task.CompletedTask;
            },
            cancellation
        );

    public async Task AddPartAsync(
        string area,
        int year,
        string party,
        string institution,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    write.Db.Add(
                        new InstitutionPart
                        {
                            RoundId = round.Id,
                            Party = party,
                            Institution = institution,
                            FileHash = await write.StoreAsync(content, cancellation),
                            FileName = fileName,
                            ReceivedAt = write.Now,
                            ReceivedByName = write.Visitor.Name,
                        }
                    );
                    write.Audit(
                        new AuditNote(
                            "part.received",
                            round.Reference,
                            $"{write.Visitor.Name} afleverede {institution}s del af takstfilen for {year}.",
                            round.AreaKey,
                            party
                        )
                    );
                    return 0;
                },
                cancellation
            )
        );
    }

    private async Task ChangeAsync(
        string area,
        int year,
        string party,
        string what,
        string verb,
        Func<Write, RateSubmission, Task> change,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var submission = await write
                        .Db.Set<RateSubmission>()
                        .Where(one => one.RoundId == round.Id && one.Party == party)
                        .OrderByDescending(one => one.Number)
                        .FirstAsync(cancellation);
                    await change(write, submission);
                    write.Audit(
                        new AuditNote(
                            what,
                            RateSubmission.ReferenceOf(round, party, submission.Number),
                            $"{write.Visitor.Name} {verb} levering {submission.Number} for {year}.",
                            round.AreaKey,
                            party
                        )
                    );
                    return 0;
                },
                cancellation
            )
        );
    }
}
