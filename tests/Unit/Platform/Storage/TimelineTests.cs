using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>Rows with two times: closed, split and read as of a day as known at an instant.</summary>
public sealed class TimelineTests
{
    private const string Key = "midtjylland/test";

    private static readonly DateOnly NewYear = new(2026, 1, 1);

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_new_value_closes_the_former_the_day_before_and_both_are_kept(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (clock, desk) = DeskOf(database);
        await EnterAsync(desk, "4.5", NewYear);
        var before = clock.Instant;
        clock.Instant = before.AddDays(1);
        await EnterAsync(desk, "5", NewYear.AddYears(1));

        await ShouldKnowAsync(database, null, "2026-01-01/2026-12-31 4.5", "2027-01-01/ 5");
        await ShouldKnowAsync(database, before, "2026-01-01/ 4.5");
        await ShouldKnowAsync(database, before.AddMilliseconds(-1));
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_value_in_the_middle_splits_the_one_around_it(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (clock, desk) = DeskOf(database);
        await EnterAsync(desk, "1", NewYear);
        clock.Instant = clock.Instant.AddDays(1);
        await EnterAsync(desk, "2", NewYear.AddDays(10), NewYear.AddDays(19));

        await ShouldKnowAsync(database, null, "2026-01-01/2026-01-10 1", "2026-01-11/2026-01-20 2", "2026-01-21/ 1");
        await using var db = database.Open();
        (await ValueAsync(db, NewYear.AddDays(9))).ShouldBe("1");
        (await ValueAsync(db, NewYear.AddDays(10))).ShouldBe("2");
        (await ValueAsync(db, NewYear.AddDays(19))).ShouldBe("2");
        (await ValueAsync(db, NewYear.AddDays(20))).ShouldBe("1");
        (await ValueAsync(db, NewYear.AddDays(-1))).ShouldBeNull();
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task An_end_leaves_the_days_before_and_takes_the_days_after(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (clock, desk) = DeskOf(database);
        await EnterAsync(desk, "1", NewYear);
        var before = clock.Instant;
        clock.Instant = before.AddDays(1);
        await desk.WriteAsync(write => Rows(write).EndAsync(Key, NewYear.AddDays(4), write.Now, default));

        await ShouldKnowAsync(database, null, "2026-01-01/2026-01-05 1");
        await ShouldKnowAsync(database, before, "2026-01-01/ 1");
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Two_changes_in_one_write_and_at_one_instant_are_both_kept(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var (_, desk) = DeskOf(database);
        await desk.WriteAsync(async write =>
        {
            await Rows(write).SupersedeAsync(Row("1", NewYear), write.Now, default);
            await Rows(write).SupersedeAsync(Row("2", NewYear), write.Now, default);
            await Rows(write).SupersedeAsync(Row("3", NewYear.AddDays(10)), write.Now, default);
        });
        await EnterAsync(desk, "4", NewYear.AddDays(20));

        await ShouldKnowAsync(database, null, "2026-01-01/2026-01-10 2", "2026-01-11/2026-01-20 3", "2026-01-21/ 4");
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Writers_at_once_never_leave_two_values_for_a_day(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await Parallel.ForAsync(
            0,
            12,
            new ParallelOptions { MaxDegreeOfParallelism = 6 },
            async (number, _) => await EnterAsync(new Desk(database), $"{number}", NewYear.AddDays(number % 3))
        );

        await using var db = database.Open();
        var current = await db.Set<ParameterRow>().KnownAt(null).OrderBy(row => row.ValidFrom).ToListAsync();
        foreach (var (row, next) in current.Zip(current.Skip(1)))
        {
            row.Validity.Overlaps(next.Validity).ShouldBeFalse();
        }
    }

    internal static ParameterRow Row(string text, DateOnly from, DateOnly? to = null, string key = Key) =>
        new()
        {
            Key = key,
            Name = "test",
            Area = "midtjylland",
            Label = "Test",
            Source = "Test",
            Text = text,
            ValidFrom = from,
            ValidTo = to,
        };

    private static (ManualClock Clock, Desk Desk) DeskOf(TestDatabase database)
    {
        var clock = new ManualClock();
        return (clock, new Desk(database, clock));
    }

    private static Task EnterAsync(Desk desk, string text, DateOnly from, DateOnly? to = null) =>
        desk.WriteAsync(write => Rows(write).SupersedeAsync(Row(text, from, to), write.Now, default));

    private static DbSet<ParameterRow> Rows(Write write) => write.Db.Set<ParameterRow>();

    private static Task<string?> ValueAsync(RammevaerkDb db, DateOnly day) =>
        db.Set<ParameterRow>()
            .KnownAt(null)
            .ValidOn(day)
            .Where(row => row.Key == Key)
            .Select(row => row.Text)
            .SingleOrDefaultAsync();

    private static async Task ShouldKnowAsync(TestDatabase database, DateTime? instant, params string[] expected)
    {
        await using var db = database.Open();
        var rows = await db.Set<ParameterRow>().KnownAt(instant).OrderBy(row => row.ValidFrom).ToListAsync();
        rows.Select(row => $"{row.ValidFrom:yyyy-MM-dd}/{row.ValidTo:yyyy-MM-dd} {row.Text}").ShouldBe(expected);
    }
}
