using System.Diagnostics;
using System.Globalization;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>
/// A disk of a few megabytes that only the site sees: mounted over its data folder in a namespace of its own, with what lay
/// there. From outside it is reached through the process.
/// </summary>
internal sealed class SmallDisk(string folder, int megabytes)
{
    private const string Ballast = "ballast";
    private const int Block = 4096;

    private const string Mount = """
        set -e
        cp -a "$1" "$1.before"
        mount -t tmpfs -o "size=$2m" tmpfs "$1"
        cp -a "$1.before/." "$1/"
        shift 2
        exec "$@"
        """;

    /// <summary>What the site's own command is put behind.</summary>
    public IReadOnlyList<string> Command =>
        [.. Unshare, "sh", "-c", Mount, "small-disk", folder, megabytes.ToString(CultureInfo.InvariantCulture)];

    private static string[] Unshare =>
        Environment.IsPrivilegedProcess ? ["unshare", "--mount"] : ["unshare", "--mount", "--map-root-user"];

    public static async Task<bool> CanBeMadeAsync()
    {
        var folder = Scratch.NewFolder("mount");
        using var process = Process.Start(
            new ProcessStartInfo(Unshare[0], [.. Unshare[1..], "mount", "-t", "tmpfs", "tmpfs", folder])
            {
                UseShellExecute = false,
                RedirectStandardError = true,
            }
        )!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }

    /// <summary>
    /// A copy of what lies on the disk, while nobody writes. SQLite itself would follow the way through the process back to
    /// the folder the disk is mounted over.
    /// </summary>
    public string Copy(int process)
    {
        var copy = Scratch.NewFolder("copy");
        foreach (var file in Directory.EnumerateFiles(PathFor(process), "rammevaerk.db*"))
        {
            if (!file.EndsWith("-shm", StringComparison.Ordinal))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }
        }

        return copy;
    }

    private string PathFor(int process) => string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/root{folder}");

    /// <summary>Fills the disk to the last block.</summary>
    public async Task FillAsync(int process)
    {
        await using var ballast = new FileStream(
            Path.Combine(PathFor(process), Ballast),
            FileMode.Create,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 0
        );
        var block = new byte[Block];
        try
        {
            while (true)
            {
                await ballast.WriteAsync(block);
            }
        }
        catch (IOException)
        {
            // Full, which is what was wanted.
            return;
        }
    }

    public void Empty(int process) => File.Delete(Path.Combine(PathFor(process), Ballast));
}
