using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Data;

/// <summary>
/// No delivery is half: its file is stored, and all its rates and findings. What is published was delivered, what was
/// delivered as published is published, and nothing is published twice for the same days.
/// </summary>
public sealed class DeliveryIntegrity : IIntegrityCheck
{
    public async Task<IReadOnlyList<string>> ProblemsAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        var submissions = db.Set<RateSubmission>().AsNoTracking();
        var delivered = db.Set<DeliveredRate>().AsNoTracking();
        var published = db.Set<PublishedRate>().AsNoTracking();
        var files = db.Set<StoredFile>().AsNoTracking();
        (string What, IQueryable<object> Rows)[] checks =
        [
            (
                "leveringer mangler deres fil",
                submissions.Where(one => !files.Any(file => file.Hash == one.FileHash)).Select(one => (object)one.Id)
            ),
            (
                "leveringer har ikke alle deres takster",
                submissions
                    .Where(one => one.Rows != delivered.Count(rate => rate.SubmissionId == one.Id))
                    .Select(one => (object)one.Id)
            ),
            (
                "leveringer mangler fund, som de blev modtaget med",
                submissions
                    .Where(one =>
                        one.Errors + one.Warnings + one.Hints
                        > db.Set<SubmissionFinding>().Count(finding => finding.SubmissionId == one.Id)
                    )
                    .Select(one => (object)one.Id)
            ),
            (
                "institutioners dele mangler deres fil",
                db.Set<InstitutionPart>()
                    .Where(one => !files.Any(file => file.Hash == one.FileHash))
                    .Select(one => (object)one.Id)
            ),
            (
                "takster er markeret som offentliggjort, men står ikke på takstlisten",
                // A join, not a question for each: the engine then looks the other table up by an index of its own making.
                delivered
                    .Where(rate => rate.State == RateState.Published)
                    .GroupJoin(
                        published,
                        rate => new { Submission = (Guid?)rate.SubmissionId, rate.ServiceKey },
                        one => new { Submission = one.SubmissionId, one.ServiceKey },
                        (rate, found) => new { rate, found }
                    )
                    .SelectMany(pair => pair.found.DefaultIfEmpty(), (pair, found) => new { pair.rate, found })
                    .Where(pair => pair.found == null)
                    .Select(pair => (object)pair.rate.Id)
            ),
            (
                "takster på takstlisten er ikke leveret",
                published
                    .Where(one =>
                        one.SubmissionId != null
                        && !delivered.Any(rate =>
                            rate.SubmissionId == one.SubmissionId && rate.ServiceKey == one.ServiceKey
                        )
                    )
                    .Select(one => (object)one.Id)
            ),
            (
                "takster står to gange på takstlisten for de samme dage",
                published
                    .Where(one =>
                        one.KnownTo == null
                        && published.Any(other =>
                            other.Key == one.Key
                            && other.KnownTo == null
                            && other.Id != one.Id
                            && other.ValidFrom <= one.ValidFrom
                            && (other.ValidTo == null || other.ValidTo >= one.ValidFrom)
                        )
                    )
                    .Select(one => (object)one.Id)
            ),
            (
                "takstrunder er offentliggjort uden tidspunkt",
                db.Set<RateRound>()
                    .Where(round => (round.State == RoundState.Published) != (round.PublishedAt != null))
                    .Select(round => (object)round.Id)
            ),
        ];
        var problems = new List<string>();
        foreach (var (what, rows) in checks)
        {
            if (await rows.LongCountAsync(cancellation) is > 0 and var count)
            {
                problems.Add($"{Danish.Number(count)} {what}.");
            }
        }

        return problems;
    }
}
