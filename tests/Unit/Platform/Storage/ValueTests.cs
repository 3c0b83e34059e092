using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>Instants, dates and money in the database, with a table of the tests' own beside the product's.</summary>
public sealed class ValueTests
{
    private static readonly DateTime Noon = new(2027, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_instant_comes_back_in_UTC_to_the_microsecond(Engine engine)
    {
        await using var probe = await Probe.CreateAsync(engine);
        await probe.SaveAsync(new Sample { At = Noon.AddTicks(1234567) });

        var read = await probe.Samples.SingleAsync(sample => sample.At > Noon);

        read.At.Kind.ShouldBe(DateTimeKind.Utc);
        read.At.ShouldBe(Noon.AddTicks(1234560));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_time_that_is_not_said_to_be_UTC_is_refused(Engine engine)
    {
        await using var probe = await Probe.CreateAsync(engine);

        await Should.ThrowAsync<Exception>(() =>
            probe.SaveAsync(new Sample { At = DateTime.SpecifyKind(Noon, DateTimeKind.Unspecified) })
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Dates_are_compared_and_come_back(Engine engine)
    {
        await using var probe = await Probe.CreateAsync(engine);
        await probe.SaveAsync(new Sample { At = Noon, Day = new DateOnly(2026, 12, 31) });
        await probe.SaveAsync(new Sample { At = Noon, Day = new DateOnly(2027, 1, 1) });

        var newYear = new DateOnly(2027, 1, 1);
        var read = await probe.Samples.SingleAsync(sample => sample.Day < newYear);

        read.Day.ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Money_is_exact_and_is_ordered_compared_and_added_in_the_database(Engine engine)
    {
        decimal[] amounts = [1234567890123456789.0123456789m, 9.5m, -10m, 100m, 0.1m, 0.2m];
        await using var probe = await Probe.CreateAsync(engine);
        foreach (var amount in amounts)
        {
            await probe.SaveAsync(new Sample { At = Noon, Amount = amount });
        }

        var ordered = await probe
            .Samples.OrderByDescending(sample => sample.Amount)
            .Select(sample => sample.Amount)
            .ToListAsync();
        ordered.ShouldBe(amounts.OrderDescending());
        (await probe.Samples.SumAsync(sample => sample.Amount)).ShouldBe(amounts.Sum());
        (await probe.Samples.MaxAsync(sample => sample.Amount)).ShouldBe(amounts.Max());
        (await probe.Samples.MinAsync(sample => sample.Amount)).ShouldBe(amounts.Min());
        (await probe.Samples.Where(sample => sample.Amount < 50m).SumAsync(sample => sample.Amount)).ShouldBe(-0.2m);
        (await probe.Samples.Where(sample => sample.Amount < 50m).AverageAsync(sample => sample.Amount)).ShouldBe(
            -0.05m
        );
    }

    private sealed class Sample
    {
        public Guid Id { get; set; } = Guid.NewGuid();

        public DateTime At { get; set; }

        public DateOnly? Day { get; set; }

        public decimal Amount { get; set; }
    }

    private sealed class ProbeDb(DbContextOptions options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            ValueConventions.Apply(configurationBuilder);
    }

    private sealed class Probe(TestDatabase database, ProbeDb db) : IAsyncDisposable
    {
        public IQueryable<Sample> Samples => db.Set<Sample>().AsNoTracking();

        public static async Task<Probe> CreateAsync(Engine engine)
        {
            var database = await TestDatabase.CreateAsync(engine);
            var options = new DbContextOptionsBuilder().UseEngine(engine, database.Connection).Options;
            var db = new ProbeDb(options);
            await db.Database.ExecuteSqlRawAsync(db.Database.GenerateCreateScript());
            return new Probe(database, db);
        }

        public async Task SaveAsync(Sample sample)
        {
            db.Add(sample);
            await db.SaveChangesAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await db.DisposeAsync();
            await database.DisposeAsync();
        }
    }
}
