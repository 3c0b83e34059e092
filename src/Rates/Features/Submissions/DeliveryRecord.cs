using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Writes a delivery's rows: the submission, its findings and its rates.</summary>
public sealed class DeliveryRecord(IOfferRecognition offers, PublishedRates published)
{
    public async Task<RateSubmission> AddAsync(
        Write write,
        RateRound round,
        string party,
        string fileName,
        string fileHash,
        AssessedRateFile assessed,
        CancellationToken cancellation
    )
    {
        var before = await write
            .Db.Set<RateSubmission>()
            .AsNoTracking()
            .Where(one => one.RoundId == round.Id && one.Party == party)
            .OrderByDescending(one => one.Number)
            .FirstOrDefaultAsync(cancellation);
        var own = await write
            .Db.Set<RoundOperator>()
            .SingleAsync(one => one.RoundId == round.Id && one.Party == party, cancellation);
        var number = (before?.Number ?? 0) + 1;
        var submission = new RateSubmission
        {
            RoundId = round.Id,
            Party = party,
            Number = number,
            FileHash = fileHash,
            FileName = fileName,
            ReceivedAt = write.Now,
            ReceivedBy = write.Visitor.AccountId,
            ReceivedByName = write.Visitor.Name,
            IsLate = IsLate(DanishClock.Date(write.Now), own.DeadlineIn(round), before),
            Receipt = RateSubmission.ReceiptOf(round, party, number),
        };
        write.Db.Add(submission);
        await AddFindingsAsync(write, round, submission, before, assessed, cancellation);
        await AddRatesAsync(write, round, submission, before, assessed, cancellation);
        write.Audit(
            new AuditNote(
                "submission.delivered",
                RateSubmission.ReferenceOf(round, party, number),
                $"{assessed.File.Header.Operator.FullName} afleverede takstfilen »{fileName}« for {round.Year} (levering {number}).",
                round.AreaKey,
                party,
                After: new
                {
                    submission.Receipt,
                    submission.FileHash,
                    submission.Errors,
                    submission.Warnings,
                    submission.Hints,
                    submission.Rows,
                }
            )
        );
        return submission;
    }

    /// <summary>After the deadline; but what mends a returned delivery is as late as that was, and no later.</summary>
    private static bool IsLate(DateOnly day, DateOnly deadline, RateSubmission? before) =>
        day > deadline && before is not { State: SubmissionState.Returned, IsLate: false };

    private static async Task AddFindingsAsync(
        Write write,
        RateRound round,
        RateSubmission submission,
        RateSubmission? before,
        AssessedRateFile assessed,
        CancellationToken cancellation
    )
    {
        var dispensations = await write
            .Db.Set<RateDispensation>()
            .AsNoTracking()
            .InForceFor(round.Area, submission.Party)
            .ToListAsync(cancellation);
        var comments = await CommentsAsync(write.Db, before, cancellation);
        var services = RateRow
            .All(assessed)
            .GroupBy(row => row.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Key, StringComparer.Ordinal);
        var ordinal = 0;
        foreach (var finding in assessed.Findings)
        {
            var service = services.GetValueOrDefault(finding.Subject);
            var stored = new SubmissionFinding
            {
                SubmissionId = submission.Id,
                Ordinal = ++ordinal,
                Check = finding.Check.Id,
                Severity = finding.Check.Severity,
                Title = finding.Check.Title,
                Sheet = finding.Cell.Sheet,
                Cell = finding.Cell.Local,
                Subject = finding.Subject,
                ServiceKey = service,
                What = finding.What,
                Mend = finding.Mend,
                Value = finding.Value,
                DispensationId = dispensations
                    .FirstOrDefault(one => one.Covers(finding.Check.Id, submission.Party, service, round.BudgetYear))
                    ?.Id,
            };
            if (comments.GetValueOrDefault((stored.Check, stored.Subject, stored.What)) is { } comment)
            {
                stored.Comment = comment.Comment;
                stored.CommentByName = comment.CommentByName;
                stored.CommentAt = comment.CommentAt;
            }

            write.Db.Add(stored);
            Count(submission, stored);
        }
    }

    private static void Count(RateSubmission submission, SubmissionFinding finding)
    {
        if (finding.DispensationId is not null)
        {
            return;
        }

        submission.Errors += finding.Severity == Severity.Error ? 1 : 0;
        submission.Warnings += finding.Severity == Severity.Warning ? 1 : 0;
        submission.Hints += finding.Severity == Severity.Hint ? 1 : 0;
    }

    /// <summary>A comment given once need not be given again while the finding says the same.</summary>
    private static async Task<Dictionary<(string, string, string), SubmissionFinding>> CommentsAsync(
        RammevaerkDb db,
        RateSubmission? before,
        CancellationToken cancellation
    ) =>
        before is null
            ? []
            : (
                await db.Set<SubmissionFinding>()
                    .AsNoTracking()
                    .Where(one => one.SubmissionId == before.Id && one.Comment != null)
                    .ToListAsync(cancellation)
            )
                .GroupBy(one => (one.Check, one.Subject, one.What))
                .ToDictionary(group => group.Key, group => group.First());

    private async Task AddRatesAsync(
        Write write,
        RateRound round,
        RateSubmission submission,
        RateSubmission? before,
        AssessedRateFile assessed,
        CancellationToken cancellation
    )
    {
        var accepted = before is null
            ? []
            : await write
                .Db.Set<DeliveredRate>()
                .AsNoTracking()
                .Where(one => one.SubmissionId == before.Id && one.State == RateState.Accepted)
                .ToDictionaryAsync(one => one.ServiceKey, cancellation);
        var lastYear = await published.OfAsync(round.AreaKey, submission.Party, round.Year - 1, cancellation);
        decimal? proceeds = 0m;
        foreach (var row in RateRow.All(assessed))
        {
            var rate = DeliveredRates.Of(row, submission, ++submission.Rows, lastYear.GetValueOrDefault(row.Key));
            rate.OfferId = await offers.FindAsync(round.AreaKey, submission.Party, rate.OfferName, cancellation);
            if (accepted.GetValueOrDefault(rate.ServiceKey) is { } known && DeliveredRates.AreAlike(known, rate))
            {
                rate.State = RateState.Accepted;
                rate.ReviewComment = known.ReviewComment;
            }

            proceeds += row.Proceeds;
            write.Db.Add(rate);
        }

        submission.Proceeds = proceeds;
    }
}
