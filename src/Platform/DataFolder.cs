using Microsoft.Extensions.Configuration;

namespace Rammevaerk.Platform;

/// <summary>
/// The one folder the product writes to: the folder named by RAMMEVAERK_DATA, else <c>data</c> under the project's root,
/// else <c>data</c> beside the program. Made when first used, readable by its owner only.
/// </summary>
public sealed class DataFolder
{
    /// <summary>Name of the setting (environment variable) that moves the folder.</summary>
    public const string Setting = "RAMMEVAERK_DATA";

    private const string RootMarker = "Directory.Packages.props";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public DataFolder(string path) => Path = System.IO.Path.GetFullPath(path);

    /// <summary>Full path of the folder.</summary>
    public string Path { get; }

    /// <summary>The folder the settings name, or the default one.</summary>
    public static DataFolder From(IConfiguration configuration) =>
        new(configuration[Setting] is { Length: > 0 } named ? named : System.IO.Path.Combine(Root(), "data"));

    /// <summary>A folder inside, made when missing, and closed to others also when somebody made it by hand.</summary>
    public DirectoryInfo Folder(string name)
    {
        var path = System.IO.Path.Combine(Path, name);
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(path);
        }

        var folder = Directory.CreateDirectory(path, OwnerOnly);
        if (folder.UnixFileMode != OwnerOnly)
        {
            folder.UnixFileMode = OwnerOnly;
        }

        return folder;
    }

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, RootMarker)))
            {
                return at.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
