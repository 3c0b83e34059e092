using System.Globalization;
using System.Text;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Small files that ask for much work: bombs, depth, every row of a sheet.</summary>
internal static class SizeDamage
{
    private const int LastRow = 1_048_576;

    public static byte[] NestedDepth(byte[] file, Random random)
    {
        var depth = random.Next(50, 300_000);
        return Inside(file, random, Repeat("<row>", depth) + Repeat("</row>", depth));
    }

    public static byte[] ZipBomb(byte[] file, Random random) =>
        Inside(file, random, Repeat(random.Next(2) == 0 ? "<row/>" : "        ", random.Next(5_000_000, 9_000_000)));

    public static byte[] EveryRow(byte[] file, Random random)
    {
        var sheet = new StringBuilder(30_000_000);
        var column = random.Next(2) == 0 ? "A" : "D";
        for (var row = 1; row <= LastRow; row++)
        {
            sheet.Append(
                CultureInfo.InvariantCulture,
                $"<row><c r=\"{column}{row}\"><v>{random.Next(100)}</v></c></row>"
            );
        }

        return Inside(file, random, sheet.ToString());
    }

    public static byte[] CellsFarApart(byte[] file, Random random)
    {
        var sheet = new StringBuilder();
        for (var row = 1; row < LastRow; row += random.Next(1, 400))
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r='{row}'><c r='XFD{row}'><v>1</v></c></row>");
        }

        return Inside(file, random, sheet.ToString());
    }

    public static byte[] GiantAttribute(byte[] file, Random random) =>
        Inside(file, random, $"<row spans='{new string('>', random.Next(900_000, 20_000_000))}'/>");

    public static byte[] GiantText(byte[] file, Random random) =>
        Inside(
            file,
            random,
            $"<row><c t='inlineStr'><is><t><![CDATA[{Repeat("<a", random.Next(30_000, 10_000_000))}]]></t></is></c></row>"
        );

    public static byte[] ManyAttributes(byte[] file, Random random)
    {
        var row = new StringBuilder("<row ");
        for (var i = random.Next(1_000, 200_000); i > 0; i--)
        {
            row.Append(CultureInfo.InvariantCulture, $"a{i}='' ");
        }

        return Inside(file, random, row.Append("/>").ToString());
    }

    public static byte[] RowsFalling(byte[] file, Random random)
    {
        var sheet = new StringBuilder();
        for (var row = random.Next(2, 300_000); row > 0; row--)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r='{row}'><c><v>{row}</v></c></row>");
        }

        return Inside(file, random, sheet.ToString());
    }

    private static string Repeat(string text, int times) =>
        new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    /// <summary>Puts the text where the rows of a sheet begin, in the form the sheet's own prefix asks for.</summary>
    private static byte[] Inside(byte[] file, Random random, string content)
    {
        var parts = ZipParts.Unpack(file);
        var number = parts.AnySheet(random);
        var namespaces = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        parts.Replace(number, $"<worksheet {namespaces}><sheetData>{content}</sheetData></worksheet>");
        return parts.Pack();
    }
}
