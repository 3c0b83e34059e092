using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Cli.Input;

/// <summary>Opens a file named on the command line.</summary>
internal static class InputFile
{
    /// <summary>What <paramref name="read"/> makes of the file: RV-651 not there, RV-652 a folder, RV-653 not readable.</summary>
    public static Result<T> Read<T>(string path, Func<Stream, Result<T>> read)
    {
        if (Directory.Exists(path))
        {
            return CliFaults.FileIsFolder(path);
        }

        if (!File.Exists(path))
        {
            return CliFaults.FileNotThere(path);
        }

        try
        {
            using var stream = File.OpenRead(path);
            return read(stream);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return CliFaults.FileNotReadable(path);
        }
    }
}
