using System.Globalization;

namespace Rammevaerk.Bench.Reading;

/// <summary>Our reader against the bare limit and two libraries on one sheet of 15 columns.</summary>
internal static class ReadingSection
{
    private const double LimitRatio = 2.0;

    public static SectionResult Run(int rows, int rounds)
    {
        var file = Workbook.Make(rows);
        var timings = Measure.SideBySide(
            rounds,
            new("bare unzip + XmlReader", () => Readers.Bare(file)),
            new("our reader", () => Readers.Ours(file)),
            new("ExcelDataReader 3.6.0", () => Readers.WithExcelDataReader(file)),
            new("NPOI 2.4.1", () => Readers.WithNpoi(file))
        );
        var ours = timings[1].Milliseconds;
        return new(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Reading a sheet of {rows:N0} rows and {Workbook.Columns} columns"
            ),
            "Five columns of shared texts, ten of numbers, written by the Open XML SDK; every reader sums all numbers, the bare loop only walks.",
            timings,
            [
                new("our reader against the bare loop", ours / timings[0].Milliseconds, LimitRatio),
                new("our reader against ExcelDataReader", ours / timings[2].Milliseconds, 1.0),
                new("our reader against NPOI", ours / timings[3].Milliseconds, 1.0),
            ]
        );
    }
}
