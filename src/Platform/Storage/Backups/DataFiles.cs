using System.Security.Cryptography;
using Rammevaerk.Platform.Audit;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// The files beside the database that a backup holds: the keys that sign rate files, and the nightly notes of the audit
/// chain. What else lies in the data folder is a copy of something or is soon gone.
/// </summary>
internal static class DataFiles
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly string[] Folders = ["keys", AuditHeads.Folder];

    /// <summary>Their paths from the data folder, with forward slashes.</summary>
    public static IReadOnlyList<string> In(DataFolder data) =>
        Folders
            .SelectMany(folder =>
                data.Folder(folder)
                    .EnumerateFiles()
                    .Where(file => file.Extension != ".tmp")
                    .Select(file => $"{folder}/{file.Name}")
            )
            .Order(StringComparer.Ordinal)
            .ToList();

    /// <summary>True for a path that a backup may hold, and nothing outside those folders.</summary>
    public static bool IsKnown(string path) =>
        path.Split('/') is [var folder, { Length: > 0 } name]
        && Folders.Contains(folder)
        && name == Path.GetFileName(name)
        && name is not (".." or ".");

    public static string Full(DataFolder data, string path) =>
        Path.Combine(data.Folder(path.Split('/')[0]).FullName, path.Split('/')[1]);

    /// <summary>True when there is another file of that name.</summary>
    public static bool IsOther(DataFolder data, BackedUpFile file)
    {
        var path = Full(data, file.Path);
        return File.Exists(path) && Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))) != file.Sha256;
    }

    public static void Put(DataFolder data, BackedUpFile file, Stream content)
    {
        var path = Full(data, file.Path);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var to = new FileStream(temporary, options))
        {
            content.CopyTo(to);
            to.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
