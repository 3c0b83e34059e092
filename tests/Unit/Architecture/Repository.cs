namespace Rammevaerk.Tests.Unit.Architecture;

/// <summary>The files of the repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file below the folder, without what is built.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !Parts(path).Any(part => part is "obj" or "bin" or "node_modules"));

    /// <summary>Whether <c>dotnet ef</c> wrote the file: it is as long as the model.</summary>
    public static bool IsMigration(string path) =>
        Relative(path).Split('/') is ["src", "Migrations.Sqlite" or "Migrations.Postgres", "Migrations", _];

    /// <summary>The path from the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string[] Parts(string path) => Relative(path).Split('/');

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
