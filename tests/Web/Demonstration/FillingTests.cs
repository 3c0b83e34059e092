using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
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
    public async Task A_small_demonstration_is_filled_once(Engine engine)
    {
        await using var filled = await FilledDatabase.CreateAsync(engine, DemonstrationPlan.Small);
        output.WriteLine(filled.Result!.ToString());
        (filled.Result.Operators, filled.Result.Offers).ShouldBe((3, 12));
        (await filled.FillAsync(DemonstrationPlan.Small)).ShouldBeNull();
        await using var db = filled.Database.Open();
        (await db.Set<Setting>().SingleAsync(one => one.Key == Setting.Demonstration)).Value.ShouldBe("ja");
        (await db.Set<RateRound>().CountAsync()).ShouldBe(3);
        (await AuditChain.VerifyAsync(db, CancellationToken.None)).FirstBroken.ShouldBeNull();
    }

    [Fact]
    [Trait("Run", "whole")]
    public async Task The_whole_demonstration_is_filled_on_a_server()
    {
        await using var filled = await FilledDatabase.CreateAsync(Engine.Postgres, DemonstrationPlan.Full);
        output.WriteLine(filled.Result!.ToString());
        filled.Result.Operators.ShouldBe(26);
        await using var db = filled.Database.Open();
        (await AuditChain.VerifyAsync(db, CancellationToken.None)).FirstBroken.ShouldBeNull();
    }

    [Fact]
    public async Task A_filling_that_was_stopped_begins_again()
    {
        await using var filled = await FilledDatabase.CopyAsync(DemonstrationPlan.Small);
        await using (var db = filled.Database.Open())
        {
            var state = await db.Set<Setting>().SingleAsync(one => one.Key == Setting.Demonstration);
            state.Value = "undervejs";
            await db.SaveChangesAsync();
        }

        (await filled.FillAsync(DemonstrationPlan.Small))!.Deliveries.ShouldBe(filled.Result!.Deliveries);
        await using var after = filled.Database.Open();
        (await AuditChain.VerifyAsync(after, CancellationToken.None)).FirstBroken.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_day_gives_the_same_names_and_rates()
    {
        await using var one = await FilledDatabase.CopyAsync(DemonstrationPlan.Small);
        await using var other = await FilledDatabase.CreateAsync(Engine.Sqlite, DemonstrationPlan.Small);
        (await RatesOf(one)).ShouldBe(await RatesOf(other));
        (await PeopleOf(one)).ShouldBe(await PeopleOf(other));
    }

    [Fact]
    public async Task A_database_somebody_uses_is_left_alone()
    {
        await using var filled = await FilledDatabase.CopyAsync(DemonstrationPlan.Small);
        await using (var db = filled.Database.Open())
        {
            await db.Set<Setting>().Where(one => one.Key == Setting.Demonstration).ExecuteDeleteAsync();
        }

        (await filled.FillAsync(DemonstrationPlan.Full)).ShouldBeNull();
    }

    private static async Task<List<string>> RatesOf(FilledDatabase filled)
    {
        await using var db = filled.Database.Open();
        var rates = await db.Set<DeliveredRate>()
            .OrderBy(rate => rate.Party)
            .ThenBy(rate => rate.Ordinal)
            .ToListAsync();
        return
        [
            .. rates
                .Select(rate => $"{rate.Party} {rate.OfferName} {rate.ServiceName} {rate.Rate} {rate.State}")
                .Order(),
        ];
    }

    private static async Task<List<string>> PeopleOf(FilledDatabase filled)
    {
        await using var db = filled.Database.Open();
        return await db.Set<Account>().OrderBy(one => one.Id).Select(one => one.Id + one.Name).ToListAsync();
    }
}
