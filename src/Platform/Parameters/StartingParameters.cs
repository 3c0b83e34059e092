using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Loads the parameter file into a database that has no parameters yet, once.</summary>
internal sealed class StartingParameters(RammevaerkDb db, TimeProvider time) : IStartingData
{
    public int Order => 10;

    public async Task LoadAsync(CancellationToken cancellation)
    {
        if (await db.Set<ParameterRow>().AnyAsync(cancellation))
        {
            return;
        }

        var desk = new WriteDesk(db, VisitorAccessor.Nobody, time);
        var stored = await desk.RunAsync<int>(
            async write =>
            {
                if (await write.Db.Set<ParameterRow>().AnyAsync(cancellation))
                {
                    return 0;
                }

                var rows = ParameterFile.Starting.All.Select(ParameterRow.From).ToList();
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
        if (!stored.IsOk)
        {
            throw new InvalidOperationException(stored.Fault.ToString());
        }
    }
}
