using FsCheck;
using FsCheck.Fluent;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>Whatever is entered and ended in whatever order: for every day, as known at every instant, the last word counts.</summary>
public sealed class TimelinePropertyTests
{
    private const int Days = 12;
    private const int Cases = 40;

    private static readonly DateOnly First = new(2026, 1, 1);

    /// <summary>A value for the days from and to (null for open), or, when it ends, nothing after the day from.</summary>
    private sealed record Change(int From, int? To, bool Ends);

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task The_last_change_that_covers_the_day_is_what_is_known(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var clock = new ManualClock();
        var cases = Changes().Sample(Cases);
        var number = 0;
        foreach (var changes in cases)
        {
            await HoldsAsync(database, clock, $"midtjylland/{number++}", changes);
        }
    }

    private static Gen<List<Change>> Changes()
    {
        var change =
            from start in Gen.Choose(0, Days - 1)
            from length in Gen.Choose(0, Days)
            from open in Gen.Choose(0, 2)
            from ends in Gen.Choose(0, 6)
            select new Change(start, open == 0 ? null : Math.Min(Days - 1, start + length), ends == 0);
        return change.ListOf().Where(changes => changes.Count is > 0 and < 9).Select(changes => changes.ToList());
    }

    private static async Task HoldsAsync(
        TestDatabase database,
        ManualClock clock,
        string key,
        IReadOnlyList<Change> changes
    )
    {
        var known = new List<DateTime>();
        for (var index = 0; index < changes.Count; index++)
        {
            clock.Instant = clock.Instant.AddSeconds(1);
            known.Add(clock.Instant);
            await ApplyAsync(new Desk(database, clock), key, changes[index], index);
        }

        await using var db = database.Open();
        var rows = await db.Set<ParameterRow>().AsNoTracking().Where(row => row.Key == key).ToListAsync();
        for (var instant = -1; instant < changes.Count; instant++)
        {
            DateTime? then = instant < 0 ? known[0].AddSeconds(-1) : known[instant];
            for (var day = 0; day < Days + 2; day++)
            {
                rows.AsQueryable()
                    .KnownAt(then)
                    .ValidOn(First.AddDays(day))
                    .Select(row => row.Text)
                    .ShouldBe(Expected(changes, instant, day), $"{string.Join("; ", changes)} at {instant}, day {day}");
            }
        }

        var current = await db.Set<ParameterRow>().KnownAt(null).CountAsync(row => row.Key == key);
        current.ShouldBe(rows.AsQueryable().KnownAt(known[^1]).Count());
    }

    private static Task ApplyAsync(Desk desk, string key, Change change, int index) =>
        desk.WriteAsync(async write =>
        {
            var rows = write.Db.Set<ParameterRow>();
            if (change.Ends)
            {
                await rows.EndAsync(key, First.AddDays(change.From), write.Now, default);
                return;
            }

            DateOnly? to = change.To is { } last ? First.AddDays(last) : null;
            var row = TimelineTests.Row($"{index}", First.AddDays(change.From), to, key);
            await rows.SupersedeAsync(row, write.Now, default);
        });

    private static IEnumerable<string> Expected(IReadOnlyList<Change> changes, int instant, int day)
    {
        for (var index = instant; index >= 0; index--)
        {
            var change = changes[index];
            if (change.Ends ? day > change.From : day >= change.From && (change.To is null || day <= change.To))
            {
                return change.Ends ? [] : [$"{index}"];
            }
        }

        return [];
    }
}
