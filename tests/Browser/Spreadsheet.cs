using System.Diagnostics;
using System.Text.Json;

namespace Rammevaerk.Tests.Browser;

/// <summary>LibreOffice, driven by a script as a user would drive it by hand.</summary>
internal static class Spreadsheet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Writes entries into cells of a workbook and saves it; gives the new file.</summary>
    /// <param name="workbook">Path of the workbook; not changed.</param>
    /// <param name="entries">Sheet, cell, and a text or a number.</param>
    public static async Task<string> FillInAsync(
        string workbook,
        IEnumerable<(string Sheet, string Cell, object Entry)> entries
    )
    {
        var result = Path.Combine(
            Path.GetDirectoryName(workbook)!,
            $"{Path.GetFileNameWithoutExtension(workbook)}-udfyldt.xlsx"
        );
        var profile = Directory.CreateTempSubdirectory("rammevaerk-office-");
        try
        {
            var script = Path.Combine(AppContext.BaseDirectory, "Scripts", "fill_in.py");
            using var process = Process.Start(
                new ProcessStartInfo("/usr/bin/python3", [script, workbook, result, profile.FullName])
                {
                    RedirectStandardInput = true,
                    RedirectStandardError = true,
                    UseShellExecute = false,
                }
            )!;
            await process.StandardInput.WriteAsync(
                JsonSerializer.Serialize(entries.Select(entry => new[] { entry.Sheet, entry.Cell, entry.Entry }))
            );
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(Patience);
            var complaints = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            process.ExitCode.ShouldBe(0, complaints);
            return result;
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
