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
