using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Faults.Report;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>Compares what people were answered with what the database holds afterwards.</summary>
internal static class Reckoning
{
    public static async Task OfAsync(World world, Load load, Ledger ledger)
    {
        var submissions = await world.ReadAsync(db =>
            db.Set<RateSubmission>()
                .AsNoTracking()
                .Join(db.Set<RateRound>(), one => one.RoundId, round => round.Id, (one, round) => new { one, round })
                .ToListAsync()
        );
        var byReceipt = submissions.ToDictionary(pair => pair.one.AddressIn(pair.round), pair => pair.one);
        var done = await DoneAsync(world);
        ledger.Lost +=
            load.Delivered.Count(said =>
                !byReceipt.TryGetValue(said.Receipt, out var found)
                || found.Party != said.Party
                || found.FileHash != said.Hash
            )
            + load.SignedOff.Count(said =>
                !byReceipt.TryGetValue(said.Receipt, out var found)
                || !done.Contains(
                    (
                        "submission.signed-off",
                        $"{RateSubmission.Kind}/{Cast.Area}-{Cast.OpenYear}-{found.Party}-{found.Number}"
                    )
                )
            );
        foreach (var round in load.Published)
        {
            ledger.Lost += await world.ReadAsync(db => IsPublishedAsync(db, round)) ? 0 : 1;
        }

        ledger.Twice +=
            submissions
                .CountBy(pair => (pair.one.RoundId, pair.one.Party, pair.one.FileHash))
                .Count(one => one.Value > 1)
            + done.CountBy(entry => entry).Count(one => one.Value > 1)
            + load.Delivered.CountBy(said => said.Receipt).Count(one => one.Value > 1);
        var problems = await world.ProblemsAsync();
        ledger.Half += problems.Count;
        problems.ShouldBeEmpty();
    }

    private static async Task<List<(string What, string Subject)>> DoneAsync(World world)
    {
        string[] once = ["submission.delivered", "submission.signed-off", "round.published"];
        var entries = await world.ReadAsync(db =>
            db.Set<AuditEntry>()
                .Where(entry => once.Contains(entry.What))
                .Select(entry => new { entry.What, entry.Subject })
                .ToListAsync()
        );
        return entries.ConvertAll(entry => (entry.What, entry.Subject));
    }

    private static async Task<bool> IsPublishedAsync(RammevaerkDb db, ReadyRound one) =>
        await db.Set<RateRound>()
            .AnyAsync(round => round.Area == one.Area && round.Year == one.Year && round.State == RoundState.Published)
        && await db.Set<PublishedRate>()
            .CountAsync(rate => rate.Area == one.Area && rate.Year == one.Year && rate.KnownTo == null)
            == Play.Services;
}
