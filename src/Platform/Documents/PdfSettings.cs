using Microsoft.Extensions.Configuration;

namespace Rammevaerk.Platform.Documents;

/// <summary>Which Chromium prints PDF files; none where none is installed.</summary>
/// <param name="Browser">Path of the program; null for none.</param>
public sealed record PdfSettings(string? Browser)
{
    /// <summary>Name of the setting; a path, or »nej« to print none.</summary>
    public const string Setting = "RAMMEVAERK_CHROMIUM";

    private const string No = "nej";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The setting's program, else the first of the known ones on the path.</summary>
    public static PdfSettings From(IConfiguration configuration) =>
        configuration[Setting] is { Length: > 0 } set
            ? new(string.Equals(set, No, StringComparison.OrdinalIgnoreCase) || !File.Exists(set) ? null : set)
            : new(Names.Select(OnPath).FirstOrDefault(found => found is not null));

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
