using System.Globalization;
using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Which of the workbook's cell styles show a number as a date.</summary>
internal static class DateStyles
{
    /// <summary>One entry for each cell style (cellXfs), in order.</summary>
    public static bool[] Read(PartReader reader)
    {
        if (!reader.IsRoot("styleSheet"))
        {
            throw reader.Wrong("den er ikke en typografidel");
        }

        var dateFormats = new HashSet<int>();
        var styles = new List<bool>();
        var xml = reader.Xml;
        while (reader.NextElement())
        {
            switch (xml.LocalName)
            {
                case "numFmt" when xml.Depth == 2:
                    if (DateFormat.IsCustom(xml.GetAttribute("formatCode") ?? ""))
                    {
                        dateFormats.Add(Id(xml));
                    }

                    break;
                case "cellXfs" when xml.Depth == 1:
                    ReadStyles(xml, dateFormats, styles);
                    break;
                default:
                    break;
            }
        }

        return [.. styles];
    }

    private static void ReadStyles(XmlReader xml, HashSet<int> dateFormats, List<bool> styles)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read() && (xml.NodeType != XmlNodeType.EndElement || xml.Depth != 1))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 2 && xml.LocalName == "xf")
            {
                var id = Id(xml);
                styles.Add(DateFormat.IsBuiltIn(id) || dateFormats.Contains(id));
            }
        }
    }

    private static int Id(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : 0;
}
