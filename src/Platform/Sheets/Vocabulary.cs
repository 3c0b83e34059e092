using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>The names the reader looks for, held once, so that the hot loop compares references and not letters.</summary>
internal sealed class Vocabulary
{
    /// <summary>The main namespace of Office Open XML, transitional and strict.</summary>
    public static readonly string[] MainNamespaces =
    [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
    ];

    public Vocabulary()
    {
        Names = new NameTable();
        SheetData = Names.Add("sheetData");
        Row = Names.Add("row");
        Cell = Names.Add("c");
        Value = Names.Add("v");
        Formula = Names.Add("f");
        Inline = Names.Add("is");
        Reference = Names.Add("r");
        Style = Names.Add("s");
        Type = Names.Add("t");
    }

    public NameTable Names { get; }

    public string SheetData { get; }

    public string Row { get; }

    public string Cell { get; }

    public string Value { get; }

    public string Formula { get; }

    public string Inline { get; }

    public string Reference { get; }

    public string Style { get; }

    public string Type { get; }
}
