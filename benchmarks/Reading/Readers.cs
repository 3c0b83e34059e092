using System.Data;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using NPOI.SS.UserModel;
using NPOI.XSSF.UserModel;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Bench.Reading;

/// <summary>The same cells read in four ways; each gives the sum of all numbers, rounded to øre.</summary>
internal static class Readers
{
    static Readers() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Unzip and walk the XML, and look at nothing: what no reader on this base can beat. Gives 0.</summary>
    public static decimal Bare(byte[] file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        using var archive = new ZipArchive(new MemoryStream(file));
        foreach (var entry in archive.Entries.Where(one => one.FullName.StartsWith("xl/", StringComparison.Ordinal)))
        {
            using var xml = XmlReader.Create(entry.Open(), settings);
            while (xml.Read()) { }
        }

        return 0m;
    }

    public static decimal Ours(byte[] file)
    {
        var workbook = SheetReader.Read(new MemoryStream(file), ReadLimits.Default).Value;
        var sum = 0m;
        foreach (var sheet in workbook.Sheets)
        {
            for (var row = 1; row <= sheet.LastRow; row++)
            {
                foreach (ref readonly var cell in sheet.Row(row))
                {
                    sum += cell.Number;
                }
            }
        }

        return decimal.Round(sum, 2);
    }

    public static decimal WithExcelDataReader(byte[] file)
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file));
        var sum = 0m;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                sum += reader.GetValue(column) is double number ? (decimal)number : 0m;
            }
        }

        return decimal.Round(sum, 2);
    }

    public static decimal WithNpoi(byte[] file)
    {
        var workbook = new XSSFWorkbook(new MemoryStream(file));
        var sheet = workbook.GetSheetAt(0);
        var sum = 0m;
        for (var row = 0; row <= sheet.LastRowNum; row++)
        {
            foreach (var cell in sheet.GetRow(row).Cells)
            {
                sum +=
                    cell.CellType == CellType.Numeric
                        ? (decimal)cell.NumericCellValue
                        : cell.StringCellValue.Length * 0m;
            }
        }

        return decimal.Round(sum, 2);
    }
}
