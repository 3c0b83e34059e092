using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates.Files;

/// <summary>Changes the hidden sheet and signs it again with a key of its own, as only a forger would.</summary>
internal static class SignedSheetPatch
{
    /// <summary>The workbook with one value of the hidden sheet changed and everything signed again.</summary>
    public static byte[] Resign(byte[] workbook, int row, int column, object value)
    {
        var rows = Rows(workbook);
        rows[row - 1][column - 1] = value;
        using var signer = RateFileSigner.Temporary();
        var changed = Write(workbook, row, column, value);
        changed = Write(changed, rows.Count + 1, 2, signer.Sign(rows));
        return Write(changed, rows.Count + 2, 2, signer.PublicKey);
    }

    /// <summary>The row of the hidden sheet that holds the signature.</summary>
    public static int SignatureRow(byte[] workbook) => Rows(workbook).Count + 1;

    /// <summary>The workbook with one value of the hidden sheet changed and nothing signed again.</summary>
    public static byte[] Write(byte[] workbook, int row, int column, object value)
    {
        var cell = new Rammevaerk.Kernel.Figures.CellAddress(SignedSheet.SheetName, row, column).ToString();
        return WorkbookPatch.Apply(
            workbook,
            cell,
            (_, each) =>
            {
                if (value is decimal number)
                {
                    WorkbookPatch.Overwrite(each, number);
                }
                else
                {
                    WorkbookPatch.Overwrite(each, (string)value);
                }
            }
        );
    }

    private static List<object?[]> Rows(byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        var cells = SheetReader.Read(stream, ReadLimits.Default).Value.Find(SignedSheet.SheetName)!;
        var rows = new List<object?[]>();
        for (var row = 1; cells[row, 1].Text != SignedSheet.SignatureKind; row++)
        {
            rows.Add(
                cells
                    .Row(row)
                    .ToArray()
                    .Select(cell => cell.Kind == CellKind.Number ? cell.Number : (object?)cell.Text)
                    .ToArray()
            );
        }

        return rows;
    }
}
