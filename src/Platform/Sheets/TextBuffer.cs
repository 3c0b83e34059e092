using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>Collects the text of elements without making a string of each piece.</summary>
internal sealed class TextBuffer(int limit)
{
    /// <summary>An escape takes seven characters for one.</summary>
    private const int LongestEscape = 7;

    private char[] chars = new char[512];
    private int length;

    public ReadOnlySpan<char> Span => chars.AsSpan(0, length);

    public void Clear() => length = 0;

    /// <summary>Appends the text inside the element the reader stands on, and goes to the element's end.</summary>
    public void AppendElement(PartReader reader)
    {
        var xml = reader.Xml;
        if (xml.IsEmptyElement)
        {
            return;
        }

        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    AppendValue(reader);
                    break;
                case XmlNodeType.EndElement:
                    return;
                case XmlNodeType.Element:
                    reader.SkipElement();
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The collected text with its escapes resolved.</summary>
    public string Decoded(PartReader reader)
    {
        var text = EscapedText.Decode(Span.ToString());
        return text.Length <= limit ? text : throw TooLong(reader);
    }

    private void AppendValue(PartReader reader)
    {
        // XmlReader fills the room it is given unless the value ends.
        while (true)
        {
            var room = chars.Length - length;
            var read = reader.Xml.ReadValueChunk(chars, length, room);
            length += read;
            if (read < room)
            {
                return;
            }

            Grow(reader);
        }
    }

    private void Grow(PartReader reader)
    {
        if (length > limit * LongestEscape)
        {
            throw TooLong(reader);
        }

        Array.Resize(ref chars, chars.Length * 2);
    }

    private ReadRefusedException TooLong(PartReader reader) => new(SheetFaults.TextTooLong(reader.Part, limit));
}
