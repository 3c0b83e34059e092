using System.Globalization;
using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Reads the attributes of rows and cells without making strings of them.</summary>
internal sealed class CellAttributes(XmlReader xml, Vocabulary names, string sheet)
{
    private readonly char[] value = new char[32];

    public int Column { get; private set; }

    public int Style { get; private set; }

    public CellType Type { get; private set; }

    /// <summary>The number of the row the reader stands on; the one expected when it does not say.</summary>
    public int ReadRow(int expected)
    {
        var row = expected;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (ReferenceEquals(xml.LocalName, names.Reference) && xml.Prefix.Length == 0)
            {
                var text = Value();
                row = CellReference.TryParseRow(text, out var stated) ? stated : throw NotACell(text);
            }
        }

        xml.MoveToElement();
        return row <= ReadLimits.LastRow ? row : throw NotACell(row.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Column, style and type of the cell the reader stands on.</summary>
    public void ReadCell(int row, int expectedColumn)
    {
        Column = expectedColumn;
        Style = -1;
        Type = CellType.Number;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            var name = xml.LocalName;
            if (ReferenceEquals(name, names.Reference))
            {
                Column = ColumnIn(Value(), row);
            }
            else if (ReferenceEquals(name, names.Type))
            {
                Type = CellTypes.Parse(Value());
            }
            else if (ReferenceEquals(name, names.Style))
            {
                Style = int.TryParse(Value(), NumberStyles.None, CultureInfo.InvariantCulture, out var style)
                    ? style
                    : -1;
            }
        }

        xml.MoveToElement();
        if (Column > ReadLimits.LastColumn)
        {
            throw NotACell(CellReference.Write(row, Column));
        }
    }

    private int ColumnIn(ReadOnlySpan<char> text, int row) =>
        CellReference.TryParse(text, out var statedRow, out var column) && statedRow == row
            ? column
            : throw NotACell(text);

    private ReadOnlySpan<char> Value() => value.AsSpan(0, xml.ReadValueChunk(value, 0, value.Length));

    private ReadRefusedException NotACell(ReadOnlySpan<char> address) =>
        new(SheetFaults.NotACell(sheet, address.ToString()));
}
