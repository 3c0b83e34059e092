using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Files;

/// <summary>A file as it was received, addressed by its content: the same bytes are stored once.</summary>
public sealed class StoredFile
{
    /// <summary>SHA-256 of the content, 64 hex digits.</summary>
    public string Hash { get; set; } = "";

    public long Length { get; set; }

    public byte[] Content { get; set; } = [];

    public DateTime StoredAt { get; set; }
}

/// <summary>Keeps files in the database, so that one backup holds everything.</summary>
public static class FileStore
{
    /// <summary>The address of the content.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Stores the content in a write unless it is there, and gives its address. Two writes may store the same at once.</summary>
    public static async Task<string> StoreAsync(this Write write, byte[] content, CancellationToken cancellation)
    {
        var hash = HashOf(content);
        await write.Db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO stored_files (hash, length, content, stored_at)
            VALUES ({hash}, {content.LongLength}, {content}, {write.Now})
            ON CONFLICT DO NOTHING
            """,
            cancellation
        );
        return hash;
    }

    /// <summary>The content at the address; null when there is none.</summary>
    public static Task<byte[]?> ReadFileAsync(this RammevaerkDb db, string hash, CancellationToken cancellation) =>
        db.Set<StoredFile>()
            .AsNoTracking()
            .Where(file => file.Hash == hash)
            .Select(file => file.Content)
            .FirstOrDefaultAsync(cancellation);
}
