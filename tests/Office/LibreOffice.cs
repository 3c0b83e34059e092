using System.Diagnostics;

namespace Rammevaerk.Tests.Office;

/// <summary>The real LibreOffice, run as its own process with its own profile.</summary>
public static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Opens, recalculates and saves workbooks; gives the folder with the saved ones, under the same names.</summary>
    public static string Resave(string folder, IReadOnlyList<string> files) =>
        Convert(folder, files, "xlsx:Calc MS Excel 2007 XML");

    /// <summary>Prints workbooks or documents to PDF.</summary>
    public static string Print(string folder, IReadOnlyList<string> files) => Convert(folder, files, "pdf");

    private static string Convert(string folder, IReadOnlyList<string> files, string format)
    {
        var output = Path.Combine(folder, "converted");
        Directory.CreateDirectory(output);
        var start = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add($"-env:UserInstallation=file://{Path.Combine(folder, "profile")}");
        foreach (var argument in (string[])["--headless", "--convert-to", format, "--outdir", output])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var file in files)
        {
            start.ArgumentList.Add(file);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("soffice did not start.");
        var words = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("LibreOffice did not finish.");
        }

        var missing = files
            .Select(file => Path.ChangeExtension(Path.Combine(output, Path.GetFileName(file)), format.Split(':')[0]))
            .Where(file => !File.Exists(file))
            .ToList();
        missing.ShouldBeEmpty($"LibreOffice said: {words.Result} {errors.Result}");
        return output;
    }
}

/// <summary>A test that needs LibreOffice Writer, and says so where only the spreadsheet program is installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WriterFactAttribute : FactAttribute
{
    public WriterFactAttribute()
    {
        if (!HasWriter())
        {
            Skip = "LibreOffice Writer is not installed.";
        }
    }

    private static bool HasWriter() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => new FileInfo(Path.Combine(folder, "soffice")))
            .Where(program => program.Exists)
            .Select(program => program.ResolveLinkTarget(returnFinalTarget: true) ?? program)
            .Any(program => File.Exists(Path.Combine(Path.GetDirectoryName(program.FullName)!, "libswlo.so")));
}
