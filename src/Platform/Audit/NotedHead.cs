using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Audit;

/// <summary>The newest line of the file that <see cref="AuditHeads"/> writes every night.</summary>
/// <param name="At">When it was noted, UTC.</param>
/// <param name="Number">Number of the newest entry then.</param>
/// <param name="Hash">Its hash.</param>
public sealed record NotedHead(DateTime At, long Number, string Hash)
{
    private const int LongestLine = 200;

    /// <summary>The newest line; null when nothing has been noted on this machine, or the file is damaged.</summary>
    public static async Task<NotedHead?> ReadAsync(DataFolder data, CancellationToken cancellation)
    {
        var path = Path.Combine(data.Path, AuditHeads.Folder, AuditHeads.FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Seek(-Math.Min(file.Length, LongestLine), SeekOrigin.End);
        using var reader = new StreamReader(file);
        var lines = (await reader.ReadToEndAsync(cancellation)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines is [.., var last] ? Parse(last.Trim()) : null;
    }

    /// <summary>True when the chain still has the entry with the hash.</summary>
    public Task<bool> HoldsAsync(RammevaerkDb db, CancellationToken cancellation) =>
        AuditChain.IsAsNotedAsync(db, Number, Hash, cancellation);

    private static NotedHead? Parse(string line) =>
        line.Split(';') is [var at, var number, var hash]
        && DateTime.TryParse(
            at,
            Danish.Invariant,
            System.Globalization.DateTimeStyles.AdjustToUniversal | System.Globalization.DateTimeStyles.AssumeUniversal,
            out var instant
        )
        && long.TryParse(number, Danish.Invariant, out var entry)
            ? new(instant, entry, hash)
            : null;
}
