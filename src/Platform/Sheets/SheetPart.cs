using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Reads the cells of one worksheet. This is the hot loop: no string is made but for texts.</summary>
internal sealed class SheetPart(
    PartReader reader,
    Vocabulary names,
    CellContext context,
    ReadBudget budget,
    SheetCells sheet
)
{
    private readonly XmlReader xml = reader.Xml;
    private readonly TextBuffer text = new(reader.Limits.TextLength);
    private readonly RowBuffer cells = new();
    private readonly CellAttributes attributes = new(reader.Xml, names, sheet.Name);
    private int row;
    private int column;

    public SheetCells Read()
    {
        if (!reader.IsRoot("worksheet"))
        {
            throw reader.Wrong("den er ikke et ark");
        }

        while (reader.NextElement())
        {
            if (xml.Depth == 1 && ReferenceEquals(xml.LocalName, names.SheetData) && !xml.IsEmptyElement)
            {
                ReadRows();
            }
        }

        if (sheet.Settle() is var twice and > 0)
        {
            throw new ReadRefusedException(SheetFaults.CellTwice(sheet.Name, $"Række {twice}"));
        }

        budget.CountSpread(sheet.Name, sheet.LastRow);
        return sheet;
    }

    private void ReadRows()
    {
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (ReferenceEquals(xml.LocalName, names.Row))
            {
                ReadRow();
            }
            else
            {
                reader.SkipElement();
            }
        }
    }

    private void ReadRow()
    {
        var empty = xml.IsEmptyElement;
        row = attributes.ReadRow(row + 1);
        column = 0;
        cells.Clear();
        while (!empty && xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (ReferenceEquals(xml.LocalName, names.Cell))
            {
                ReadCell();
            }
            else
            {
                reader.SkipElement();
            }
        }

        KeepRow();
    }

    private void KeepRow()
    {
        if (cells.Count == 0)
        {
            return;
        }

        if (cells.Settle() is var twice and > 0)
        {
            throw new ReadRefusedException(SheetFaults.CellTwice(sheet.Name, CellReference.Write(row, twice)));
        }

        var columns = cells.Columns;
        budget.CountRow(sheet.Name, columns.Length, columns[^1]);
        sheet.Append(row, columns, cells.Cells);
    }

    private void ReadCell()
    {
        var empty = xml.IsEmptyElement;
        attributes.ReadCell(row, column + 1);
        column = attributes.Column;
        if (empty)
        {
            return;
        }

        var formula = false;
        var valued = false;
        text.Clear();
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var name = xml.LocalName;
            if (ReferenceEquals(name, names.Value))
            {
                text.AppendElement(reader);
                valued = valued || text.Span.Length > 0 || attributes.Type == CellType.FormulaText;
            }
            else if (ReferenceEquals(name, names.Inline))
            {
                cells.Add(column, new SheetCell(CellKind.Text, RichText.Read(reader, text), 0m, formula));
                text.Clear();
            }
            else
            {
                formula |= ReferenceEquals(name, names.Formula);
                reader.SkipElement();
            }
        }

        if (valued)
        {
            cells.Add(column, CellValue.Read(attributes.Type, attributes.Style, formula, text, context, reader));
        }
        else if (formula)
        {
            cells.Add(column, new SheetCell(CellKind.Empty, null, 0m, HasFormula: true));
        }
    }
}
