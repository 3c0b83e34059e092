using System.Diagnostics;
using System.Text;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Tests.Web;

/// <summary>Exported lists, opened by another program.</summary>
public sealed class ExportFileTests
{
    private const string Look = """
        import openpyxl, sys
        sheet = openpyxl.load_workbook(sys.argv[1]).active
        print(
            sheet.auto_filter.ref, sheet.freeze_panes, sheet["A2"].data_type, sheet["B2"].value,
            sheet["C2"].value.isoformat(), sheet["D2"].value.isoformat(), sheet["C3"].value, sep="|",
        )
        """;

    private static readonly ListExport<Line> Export = new(
        "Takster",
        [
            ExportColumn<Line>.Text("Navn", line => line.Name),
            ExportColumn<Line>.Number("Takst", line => line.Amount),
            ExportColumn<Line>.Day("Gælder fra", line => line.Day),
            ExportColumn<Line>.Moment("Modtaget", line => line.At),
        ],
        [
            new("=1+1", 1234.5m, new(2027, 1, 31), new(2026, 11, 22, 9, 30, 0, DateTimeKind.Utc)),
            new("Bøgely", null, null, null),
        ],
        ExportName.AsKnown(ExportName.Of("takster", "midtjylland", 2026), new(2026, 11, 22))
    );

    [Fact]
    public async Task A_spreadsheet_opens_real_days_under_a_head_that_filters_and_stays_in_view()
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        await File.WriteAllBytesAsync(path, Export.ToExcel());
        try
        {
            (await PythonAsync(path)).ShouldBe("A1:D3|A2|s|1234.5|2027-01-31T00:00:00|2026-11-22T10:30:00|None");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_CSV_file_has_its_days_as_ISO() =>
        Encoding
            .UTF8.GetString(Export.ToCsv())
            .ShouldEndWith("'=1+1;1234,50;2027-01-31;2026-11-22T10:30\r\nBøgely;;;\r\n");

    [Theory]
    [InlineData("takster-midtjylland-2026", "takster", "midtjylland", 2026)]
    [InlineData("afleverede-takster-aeroe-kommune-2027", "afleverede-takster", "Ærø Kommune", 2027)]
    public void A_file_is_named_by_what_whose_and_year(string name, params object[] parts) =>
        ExportName.Of(parts).ShouldBe(name);

    private static async Task<string> PythonAsync(string workbook)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/usr/bin/python3", ["-c", Look, workbook])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
        return said.Trim();
    }

    private sealed record Line(string Name, decimal? Amount, DateOnly? Day, DateTime? At);
}
