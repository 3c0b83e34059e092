using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>One XML part while it is read: the XML reader, the part's name, and walks that cannot run away.</summary>
internal sealed class PartReader(XmlReader xml, string part, ReadLimits limits)
{
    public XmlReader Xml { get; } = xml;

    public string Part { get; } = part;

    public ReadLimits Limits { get; } = limits;

    /// <summary>The next element anywhere in the part; false at its end.</summary>
    public bool NextElement()
    {
        while (Xml.Read())
        {
            if (Xml.NodeType == XmlNodeType.Element)
            {
                CheckDepth();
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads past the element the reader stands on. (XmlReader's own skip does not look at the depth.)</summary>
    public void SkipElement()
    {
        if (Xml.IsEmptyElement)
        {
            return;
        }

        var depth = Xml.Depth;
        while (Xml.Read() && (Xml.NodeType != XmlNodeType.EndElement || Xml.Depth != depth))
        {
            CheckDepth();
        }
    }

    /// <summary>Goes to the root element; true when it has the name and one of the workbook's own namespaces.</summary>
    public bool IsRoot(string name) =>
        Xml.MoveToContent() == XmlNodeType.Element
        && Xml.LocalName == name
        && Vocabulary.MainNamespaces.Contains(Xml.NamespaceURI);

    public ReadRefusedException Wrong(string what) => new(SheetFaults.WrongContent(Part, what));

    private void CheckDepth()
    {
        if (Xml.Depth > Limits.Depth)
        {
            throw new ReadRefusedException(SheetFaults.NestedTooDeep(Part));
        }
    }
}
