using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Loads from the parameter file what the database has nothing of, also when a new version brings new parameters.</summary>
internal sealed class StartingParameters(RammevaerkDb db, TimeProvider time) : IStartingData
{
    public int Order => 10;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        if ((await MissingAsync(db, cancellation)).Count == 0)
        {
            return;
        }

        var desk = new WriteDesk(db, VisitorAccessor.Nobody, time);
        var stored = await desk.RunAsync<int>(
            async write =>
            {
                var rows = await MissingAsync(write.Db, cancellation);
                if (rows.Count == 0)
                {
                    return 0;
                }

                foreach (var row in rows)
                {
                    row.KnownFrom = write.Now;
                }

                write.Db.AddRange(rows);
                write.Audit(
                    new AuditNote(
                        "parameters.loaded",
                        new SubjectReference("parameters", "start"),
                        $"De {rows.Count} parametre, produktet leveres med, blev lagt ind."
                    )
                );
                return rows.Count;
            },
            cancellation
        );
        // Another copy that started at the same moment may have loaded them first.
        if (!stored.IsOk && (await MissingAsync(db, cancellation)).Count > 0)
        {
            throw new InvalidOperationException(stored.Fault.ToString());
        }
    }

    /// <summary>The rows of keys the database has never had; what somebody entered or ended is left alone.</summary>
    private static async Task<List<ParameterRow>> MissingAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        var known = await db.Set<ParameterRow>().Select(row => row.Key).Distinct().ToListAsync(cancellation);
        var all = ParameterFile.Starting.All.Select(ParameterRow.From);
        return all.Where(row => !known.Contains(row.Key)).ToList();
    }
}
