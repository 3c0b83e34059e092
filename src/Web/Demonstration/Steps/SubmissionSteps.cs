using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What an operator's people do with a delivery.</summary>
internal sealed class SubmissionSteps(
    WriteDesk desk,
    RoundSteps rounds,
    DeliverRateFile delivery,
    PartyRegister parties
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
    public Task CommentAsync(string area, int year, string party, int most, CancellationToken cancellation) =>
        ChangeAsync(
            area,
            year,
            party,
            "submission.commented",
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
            async (write, submission) =>
            {
                var round = await rounds.FindAsync(area, year, cancellation);
                if ((await DeliveryFindings.LoadAsync(write.Db, round, submission, cancellation)).HasOpen)
                {
                    throw new InvalidOperationException($"{party} cannot sign off: a finding is open.");
                }

                submission.State = SubmissionState.SignedOff;
                submission.SignedOffAt = write.Now;
                submission.SignedOffByName = write.Visitor.Name;
                var group = await RoundPeople.OfAreaAsync(
                    write.Db,
                    Role.RateGroupMember,
                    round.AreaKey,
                    DanishClock.Date(write.Now),
                    cancellation
                );
                write.Notify(
                    group.Select(person => person.AccountId),
                    $"{parties.NameOf(party)} har godkendt sin takstfil for {year}. Den er klar til gennemgang.",
                    $"{round.Address}/gennemgang"
                );
            },
            cancellation
        );

    /// <summary>Keeps an institution's part, as the page does.</summary>
    public async Task AddPartAsync(
        PlannedOperator one,
        int year,
        string institution,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(one.Area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var part = new InstitutionPart
                    {
                        RoundId = round.Id,
                        Party = one.Code,
                        Institution = institution,
                        FileHash = await write.StoreAsync(content, cancellation),
                        FileName = $"{institution} {year}.xlsx",
                        ReceivedAt = write.Now,
                        ReceivedBy = write.Visitor.AccountId,
                        ReceivedByName = write.Visitor.Name,
                    };
                    write.Db.Add(part);
                    write.Audit(
                        new AuditNote(
                            "part.received",
                            round.Reference,
                            $"{write.Visitor.Name} lagde en del op fra {institution} for {one.Party.FullName}, takstrunde {year}.",
                            round.AreaKey,
                            one.Code,
                            After: new
                            {
                                Institution = institution,
                                part.FileHash,
                                part.FileName,
                            }
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
