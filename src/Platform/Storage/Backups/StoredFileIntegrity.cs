using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Files;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Every stored file has the content its address says, and the length it was stored with.</summary>
internal sealed class StoredFileIntegrity : IIntegrityCheck
{
    public async Task<IReadOnlyList<string>> ProblemsAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        var problems = new List<string>();
        await foreach (
            var file in db.Set<StoredFile>().AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellation)
        )
        {
            if (file.Length != file.Content.LongLength || file.Hash != FileStore.HashOf(file.Content))
            {
                problems.Add($"Den gemte fil {file.Hash} har et andet indhold, end da den blev modtaget.");
            }
        }

        return problems;
    }
}
