using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Cli.Output;

/// <summary>Writes a file whole: into a temporary file beside it, which then takes its name.</summary>
internal static class OutputFile
{
    /// <summary>The path written, or RV-652 a folder, RV-654 not writable. A file already there is replaced.</summary>
    public static Result<string> Write(string path, byte[] content)
    {
        if (Directory.Exists(path))
        {
            return CliFaults.FileIsFolder(path);
        }

        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            try
            {
                File.WriteAllBytes(temporary, content);
                File.Move(temporary, path, overwrite: true);
                return path;
            }
            finally
            {
                File.Delete(temporary);
            }
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return CliFaults.FileNotWritable(path);
        }
    }
}
