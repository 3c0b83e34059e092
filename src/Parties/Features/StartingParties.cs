using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>
/// Lays areas, parties, population and each area's bodies into a database that has no parties yet, once; then reads the
/// register from the database.
/// </summary>
internal sealed class StartingParties(RammevaerkDb db, WriteDesk desk, PartyBook book) : IStartingData
{
    public int Order => 20;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        if (!await db.Set<PartyRow>().AnyAsync(cancellation))
        {
            var stored = await desk.RunAsync<int>(write => StoreAsync(write, cancellation), cancellation);
            if (!stored.IsOk)
            {
                throw new InvalidOperationException(stored.Fault.ToString());
            }
        }

        await book.FreshenAsync(cancellation);
    }

    private static async Task<Result<int>> StoreAsync(Write write, CancellationToken cancellation)
    {
        if (await write.Db.Set<PartyRow>().AnyAsync(cancellation))
        {
            return 0;
        }

        var areas = StartingFiles.Areas().Select(AreaRow.From).ToList();
        var parties = StartingFiles.Parties().Select(PartyRow.From).ToList();
        foreach (var row in areas.Cast<DatedRow>().Concat(parties))
        {
            row.KnownFrom = write.Now;
        }

        write.Db.AddRange(areas);
        write.Db.AddRange(parties);
        write.Db.AddRange(StartingFiles.Population().Select(line => Figure(line, write.Now)));
        write.Db.AddRange(Bodies());
        write.Audit(
            new AuditNote(
                "parties.loaded",
                new SubjectReference("parties", "start"),
                "De områder, kommuner, regioner, folketal og organer, produktet leveres med, blev lagt ind."
            )
        );
        return parties.Count;
    }

    private static PopulationFigure Figure(PopulationLine line, DateTime now) =>
        new()
        {
            Party = line.Code,
            Year = line.Year,
            Count = line.Count,
            Source = line.Source,
            EnteredAt = now,
        };

    private static List<Body> Bodies()
    {
        var lines = StartingFiles.Bodies();
        var bodies = lines
            .Select(line => new Body
            {
                Area = line.Area,
                Key = line.Key,
                Name = line.Name,
                Kind = line.Kind,
                Purpose = line.Purpose,
                TermYears = line.Term,
            })
            .ToList();
        foreach (var (body, line) in bodies.Zip(lines))
        {
            body.ParentId = bodies.Find(one => one.Area == line.Area && one.Key == line.Parent)?.Id;
        }

        return bodies;
    }
}
