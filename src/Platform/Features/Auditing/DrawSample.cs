using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Features.Auditing;

/// <summary>What somebody asks to have drawn.</summary>
/// <param name="Area">The area.</param>
/// <param name="Population">Key of the population.</param>
/// <param name="Year">The year.</param>
/// <param name="KnownOn">The day whose knowledge counts.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Size">How many.</param>
/// <param name="Method">How.</param>
public sealed record WantedSample(
    AreaKey Area,
    string Population,
    int Year,
    DateOnly KnownOn,
    string Seed,
    int Size,
    SampleMethod Method
);

/// <summary>Draws samples, keeps them, and draws kept ones again to see that they are the same.</summary>
public sealed class DrawSample(WriteDesk desk, IEnumerable<ISamplePopulation> populations, TimeProvider time)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public IReadOnlyList<ISamplePopulation> Populations { get; } = [.. populations];

    public ISamplePopulation? Find(string key) => Populations.FirstOrDefault(one => one.Key == key);

    /// <summary>
    /// Draws and keeps it; the same wish from the same person is kept once. RV-794 no such population, RV-797 nothing in it,
    /// RV-798 no amounts to weigh by.
    /// </summary>
    public async Task<Result<AuditSample>> RunAsync(WantedSample wanted, CancellationToken cancellation)
    {
        var drawn = await DrawAsync(wanted, WriteDesk.Now(time), cancellation);
        return drawn.IsOk
            ? await desk.RunAsync(write => KeepAsync(write, wanted, drawn.Value, cancellation), cancellation)
            : drawn.Fault;
    }

    /// <summary>True when the population and the sample are the same when drawn again now.</summary>
    public async Task<bool> IsSameAgainAsync(AuditSample sample, CancellationToken cancellation)
    {
        var drawn = await DrawAsync(
            new(
                sample.AreaKey,
                sample.Population,
                sample.Year,
                sample.KnownOn,
                sample.Seed,
                sample.Size,
                sample.Method
            ),
            sample.DrawnAt,
            cancellation
        );
        return drawn.IsOk
            && drawn.Value.Digest == sample.Digest
            && drawn.Value.Items.Select(Identity).SequenceEqual(ItemsOf(sample).Select(Identity));
    }

    /// <summary>What the sample holds, in the order it was drawn.</summary>
    public static IReadOnlyList<DrawnItem> ItemsOf(AuditSample sample) =>
        JsonSerializer.Deserialize<List<DrawnItem>>(sample.Drawn, Json) ?? [];

    private static (string Id, int Order, int Hits) Identity(DrawnItem drawn) =>
        (drawn.Item.Id, drawn.Order, drawn.Hits);

    private async Task<Result<Draw>> DrawAsync(WantedSample wanted, DateTime at, CancellationToken cancellation)
    {
        if (Find(wanted.Population) is not { } population)
        {
            return AuditingFaults.PopulationUnknown();
        }

        // What was known the moment before it is drawn: the drawing itself, and what comes later that day, is not of it.
        var end = DanishClock.StartOf(wanted.KnownOn.AddDays(1));
        var instant = (end < at ? end : at).AddMilliseconds(-1);
        var items = await population.LoadAsync(wanted.Area, wanted.Year, instant, cancellation);
        if (items.Count == 0)
        {
            return AuditingFaults.Empty(population.Title, wanted.Year);
        }

        var drawn =
            wanted.Method == SampleMethod.Plain
                ? SampleDraw.Plain(items, wanted.Seed, wanted.Size)
                : SampleDraw.ByAmount(items, wanted.Seed, wanted.Size);
        return drawn.Count == 0 ? AuditingFaults.NoAmounts() : new Draw(items.Count, SampleDraw.DigestOf(items), drawn);
    }

    private static async Task<Result<AuditSample>> KeepAsync(
        Write write,
        WantedSample wanted,
        Draw draw,
        CancellationToken cancellation
    )
    {
        var by = write.Visitor.AccountId;
        var twice = await write
            .Db.Set<AuditSample>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                one =>
                    one.Area == wanted.Area.Value
                    && one.Population == wanted.Population
                    && one.Year == wanted.Year
                    && one.KnownOn == wanted.KnownOn
                    && one.Seed == wanted.Seed
                    && one.Size == wanted.Size
                    && one.Method == wanted.Method
                    && one.DrawnBy == by
                    && one.Digest == draw.Digest,
                cancellation
            );
        if (twice is not null)
        {
            return twice;
        }

        var sample = new AuditSample
        {
            Area = wanted.Area.Value,
            Population = wanted.Population,
            Year = wanted.Year,
            KnownOn = wanted.KnownOn,
            Seed = wanted.Seed,
            Size = wanted.Size,
            Method = wanted.Method,
            Count = draw.Count,
            Digest = draw.Digest,
            Drawn = JsonSerializer.Serialize(draw.Items, Json),
            DrawnAt = write.Now,
            DrawnBy = by,
            DrawnByName = write.Visitor.Name,
        };
        write.Db.Add(sample);
        write.Audit(
            new AuditNote(
                "sample.drawn",
                sample.Reference,
                $"En stikprøve på {draw.Items.Count} af {draw.Count} blev trukket med frøet »{wanted.Seed}«.",
                wanted.Area,
                After: new
                {
                    wanted.Population,
                    wanted.Year,
                    wanted.KnownOn,
                    wanted.Seed,
                    wanted.Size,
                    wanted.Method,
                    draw.Digest,
                }
            )
        );
        return sample;
    }

    private sealed record Draw(int Count, string Digest, IReadOnlyList<DrawnItem> Items);
}
