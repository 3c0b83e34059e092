using System.Diagnostics;

namespace Rammevaerk.Bench.Serving;

/// <summary>The product with data of its own, filled once and served by a process of its own as often as asked.</summary>
internal sealed class Site : IDisposable
{
    private static readonly Lazy<Site> FullDemonstration = new(() =>
    {
        var site = new Site([]);
        site.Run("demo");
        return site;
    });

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("rammevaerk-bench-");
    private readonly Dictionary<string, string> settings;

    /// <param name="more">Settings beside the data folder, such as the database.</param>
    public Site(IReadOnlyDictionary<string, string> more)
    {
        settings = new(more)
        {
            ["RAMMEVAERK_DATA"] = data.FullName,
            ["Uploads__PerMinute"] = "1000000",
            ["Fetches__PerMinute"] = "1000000",
            ["SignIns__PerMinute"] = "1000000",
            ["Api__PerMinute"] = "1000000",
            ["Api__UploadsPerMinute"] = "1000000",
        };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
    }

    private Site(IEnumerable<KeyValuePair<string, string>> more)
        : this(new Dictionary<string, string>(more)) { }

    /// <summary>The whole demonstration on SQLite, filled when first asked for.</summary>
    public static Site Demonstration => FullDemonstration.Value;

    /// <summary>Serves it; the process is ready when it has given its start page.</summary>
    public ServerProcess Serve() => ServerProcess.Start("/", settings, Places.CommandLine, "serve", "--empty");

    /// <summary>Runs one of the command line's commands on its data.</summary>
    public TimeSpan Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Places.CommandLine, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var from = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(from)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)}: {errors.Result}");
    }

    /// <summary>The file of the database, when it is SQLite.</summary>
    public string Database => Path.Combine(data.FullName, "rammevaerk.db");

    /// <summary>Size of the database.</summary>
    public double Megabytes() => new FileInfo(Database).Length / 1024.0 / 1024.0;

    /// <summary>Filled rate files of the measuring data for a year, by operator, signed with the site's key.</summary>
    public IReadOnlyDictionary<string, byte[]> Files(int operators, int offers, int year)
    {
        var folder = Path.Combine(data.FullName, "files");
        const int first = 2019;
        Run(
            "bench-data",
            "--operators",
            $"{operators}",
            "--offers",
            $"{offers}",
            "--years",
            $"{year - first + 1}",
            "--out",
            folder
        );
        return Directory
            .GetFiles(Path.Combine(folder, $"{year}"))
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), File.ReadAllBytes, StringComparer.Ordinal);
    }

    public void Dispose()
    {
        data.Refresh();
        if (data.Exists)
        {
            data.Delete(recursive: true);
        }
    }
}
