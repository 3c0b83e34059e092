using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>The files of receptions: kept while something needs them.</summary>
internal static class ReceivedFiles
{
    /// <summary>Deletes the content unless a delivery, a part or an unfinished reception needs it.</summary>
    public static Task DropUnusedAsync(RammevaerkDb db, string hash, CancellationToken cancellation) =>
        db.Set<StoredFile>()
            .Where(file =>
                file.Hash == hash
                && !db.Set<RateSubmission>().Any(one => one.FileHash == hash)
                && !db.Set<InstitutionPart>().Any(one => one.FileHash == hash)
                && !db.Set<RateReception>()
                    .Any(one =>
                        one.FileHash == hash
                        && (one.State == ReceptionState.Waiting || one.State == ReceptionState.Running)
                    )
            )
            .ExecuteDeleteAsync(cancellation);
}
