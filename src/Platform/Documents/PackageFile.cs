using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Documents;

/// <summary>A file of a package, read when it is its turn.</summary>
/// <param name="Path">Where it lies in the package, with /.</param>
/// <param name="Hash">SHA-256 of its content, 64 hex digits.</param>
/// <param name="Length">Bytes.</param>
/// <param name="ReadAsync">Gives its content.</param>
public sealed record PackageFile(string Path, string Hash, long Length, Func<CancellationToken, Task<byte[]>> ReadAsync)
{
    /// <summary>A file made for the package.</summary>
    public static PackageFile Of(string path, byte[] content) =>
        new(path, FileStore.HashOf(content), content.LongLength, _ => Task.FromResult(content));

    /// <summary>A file of the database; null when it is not there.</summary>
    public static async Task<PackageFile?> StoredAsync(
        RammevaerkDb db,
        string path,
        string hash,
        CancellationToken cancellation
    )
    {
        var length = await db.Set<StoredFile>()
            .Where(file => file.Hash == hash)
            .Select(file => (long?)file.Length)
            .FirstOrDefaultAsync(cancellation);
        return length is { } known
            ? new PackageFile(
                path,
                hash,
                known,
                async stop =>
                    await db.ReadFileAsync(hash, stop)
                    ?? throw new InvalidOperationException($"The stored file {hash} is gone.")
            )
            : null;
    }
}
