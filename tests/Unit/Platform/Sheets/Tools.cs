using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

/// <summary>Runs the real programs that write workbooks for the tests.</summary>
internal static class Tools
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly Lock Restoring = new();

    public static string Scripts { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "Scripts");

    public static void Python(string script, params string[] arguments) =>
        Run("/usr/bin/python3", Scripts, [Path.Combine(Scripts, script), .. arguments]);

    /// <summary>Runs a script with Node; its packages are restored from the lock file the first time.</summary>
    public static void Node(string script, params string[] arguments)
    {
        lock (Restoring)
        {
            if (!Directory.Exists(Path.Combine(Scripts, "node_modules", "exceljs")))
            {
                Run("npm", Scripts, ["ci", "--no-audit", "--no-fund"]);
            }
        }

        Run("node", Scripts, [Path.Combine(Scripts, script), .. arguments]);
    }

    /// <summary>Opens the file in LibreOffice and saves it again into the folder; formulas are computed.</summary>
    public static string SaveWithLibreOffice(string file, string folder, string format = "xlsx")
    {
        var profile = new Uri(Path.Combine(folder, "profile")).AbsoluteUri;
        string[] arguments =
        [
            $"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder,
            file,
        ];
        Run("soffice", folder, arguments);
        return Path.Combine(folder, Path.GetFileNameWithoutExtension(file) + "." + format);
    }

    private static void Run(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end within {Patience}.");
        }

        process.ExitCode.ShouldBe(0, $"{program}: {output.GetAwaiter().GetResult()}{errors.GetAwaiter().GetResult()}");
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
