using System.Text.Json;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Cli.Output;

/// <summary>What a backup holds, in the answers of the commands that take and restore one.</summary>
internal static class BackupAnswer
{
    private const decimal BytesInMegabyte = 1024 * 1024;

    public static void Write(Utf8JsonWriter writer, BackupManifest manifest)
    {
        writer.WriteNumber("rows", manifest.Rows);
        writer.WriteNumber("tables", manifest.Tables.Count);
        writer.WriteNumber("entries", manifest.AuditEntries);
        writer.WriteString("head", manifest.AuditHead);
        writer.WriteString("madeAt", manifest.MadeAt);
    }

    public static string Chain(BackupManifest manifest) => Chain(manifest.AuditEntries, manifest.AuditHead);

    public static string Chain(long entries, string head) =>
        $"Revisionssporet har {Danish.Number(entries)} linjer; den nyeste har kontrolsummen {head}.";

    public static string Megabytes(long bytes) => $"{Danish.Number(bytes / BytesInMegabyte, 1)}{Danish.HardSpace}MB";
}
