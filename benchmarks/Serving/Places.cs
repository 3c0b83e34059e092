namespace Rammevaerk.Bench.Serving;

/// <summary>Where the built product lies.</summary>
internal static class Places
{
    /// <summary>The built command line; ./bench builds it.</summary>
    public static string CommandLine { get; } =
        Path.Combine(Root(), "src", "Cli", "bin", "Release", "net10.0", "rammevaerk.dll");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The project's root was not found.");
    }
}
