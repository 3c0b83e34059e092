using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Plan;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Web.Demonstration;

public sealed class FillingTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_small_demonstration_is_filled(Engine engine)
    {
        await using var filled = await FilledDatabase.CreateAsync(engine, DemonstrationPlan.Small);
        output.WriteLine(filled.Result!.ToString());
        filled.Result.Operators.ShouldBe(3);
        await using var db = filled.Database.Open();
        (await AuditChain.VerifyAsync(db, CancellationToken.None)).FirstBroken.ShouldBeNull();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_whole_demonstration_is_filled(Engine engine)
    {
        await using var filled = await FilledDatabase.CreateAsync(engine, DemonstrationPlan.Full);
        output.WriteLine(filled.Result!.ToString());
        await using var db = filled.Database.Open();
        foreach (
            var one in await db.Set<RateSubmission>()
                .OrderBy(one => one.Party)
                .ThenBy(one => one.ReceivedAt)
                .ToListAsync()
        )
        {
            output.WriteLine(
                $"{one.Party} {one.Receipt} {one.State} E{one.Errors} W{one.Warnings} H{one.Hints} rows {one.Rows} {one.Proceeds} late {one.IsLate}"
            );
        }
    }
}
