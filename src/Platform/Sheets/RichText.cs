using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Reads a text item, plain or in runs; the runs are joined, and readings (phonetic runs) left out.</summary>
internal static class RichText
{
    /// <summary>The item the reader stands on (si or is); goes to its end.</summary>
    public static string Read(PartReader reader, TextBuffer buffer)
    {
        var xml = reader.Xml;
        buffer.Clear();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        while (xml.Read() && (xml.NodeType != XmlNodeType.EndElement || xml.Depth != depth))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "t":
                    buffer.AppendElement(reader);
                    break;
                case "r":
                    break;
                default:
                    reader.SkipElement();
                    break;
            }

            if (xml.Depth > depth + 2)
            {
                throw reader.Wrong("en tekst har tekster inden i sig");
            }
        }

        return buffer.Decoded(reader);
    }
}
