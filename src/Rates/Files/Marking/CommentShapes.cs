using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Files.Marking;

/// <summary>The boxes a spreadsheet draws its comments in: the old drawing format beside the comments.</summary>
internal static class CommentShapes
{
    private const int Wide = 5;
    private const int High = 9;
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    public static void Replace(WorksheetPart part, IReadOnlyList<string> removed, IReadOnlyList<CellAddress> added)
    {
        var drawing = Drawing(part);
        var document = Load(drawing);
        var root = document.Root!;
        foreach (var shape in root.Elements(Vml + "shape").Where(shape => removed.Contains(CellOf(shape))).ToList())
        {
            shape.Remove();
        }

        var number = 1;
        foreach (var cell in added)
        {
            root.Add(Shape(cell, number++));
        }

        using var stream = new MemoryStream();
        document.Save(stream);
        stream.Position = 0;
        drawing.FeedData(stream);
    }

    private static VmlDrawingPart Drawing(WorksheetPart part)
    {
        if (
            part.Worksheet.GetFirstChild<LegacyDrawing>()?.Id?.Value is { } id
            && part.TryGetPartById(id, out var existing)
            && existing is VmlDrawingPart drawing
        )
        {
            return drawing;
        }

        var created = part.AddNewPart<VmlDrawingPart>();
        part.Worksheet.RemoveAllChildren<LegacyDrawing>();
        part.Worksheet.AddChild(new LegacyDrawing { Id = part.GetIdOfPart(created) });
        return created;
    }

    private static XDocument Load(VmlDrawingPart drawing)
    {
        using var stream = drawing.GetStream(FileMode.OpenOrCreate, FileAccess.Read);
        if (stream.Length > 0)
        {
            using var xml = XmlReader.Create(
                stream,
                new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            return XDocument.Load(xml);
        }

        return new XDocument(
            new XElement(
                "xml",
                new XAttribute(XNamespace.Xmlns + "v", Vml.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "o", Office.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "x", Excel.NamespaceName),
                new XElement(
                    Vml + "shapetype",
                    new XAttribute("id", "_x0000_t202"),
                    new XAttribute("coordsize", "21600,21600"),
                    new XAttribute(Office + "spt", "202"),
                    new XAttribute("path", "m,l,21600r21600,l21600,xe"),
                    new XElement(Vml + "stroke", new XAttribute("joinstyle", "miter")),
                    new XElement(
                        Vml + "path",
                        new XAttribute("gradientshapeok", "t"),
                        new XAttribute(Office + "connecttype", "rect")
                    )
                )
            )
        );
    }

    private static XElement Shape(CellAddress cell, int number) =>
        new(
            Vml + "shape",
            new XAttribute("id", string.Create(CultureInfo.InvariantCulture, $"rammevaerk_{number}")),
            new XAttribute("type", "#_x0000_t202"),
            new XAttribute("style", "position:absolute;visibility:hidden"),
            new XAttribute("fillcolor", "#ffffe1"),
            new XAttribute(Office + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(Vml + "path", new XAttribute(Office + "connecttype", "none")),
            new XElement(Vml + "textbox", new XAttribute("style", "mso-direction-alt:auto")),
            new XElement(
                Excel + "ClientData",
                new XAttribute("ObjectType", "Note"),
                new XElement(Excel + "MoveWithCells"),
                new XElement(Excel + "SizeWithCells"),
                new XElement(Excel + "Anchor", Anchor(cell)),
                new XElement(Excel + "AutoFill", "False"),
                new XElement(Excel + "Row", cell.Row - 1),
                new XElement(Excel + "Column", cell.Column - 1)
            )
        );

    private static string Anchor(CellAddress cell) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{cell.Column}, 12, {Math.Max(0, cell.Row - 2)}, 4, {cell.Column + Wide}, 12, {cell.Row - 2 + High}, 4"
        );

    private static string CellOf(XElement shape)
    {
        var data = shape.Element(Excel + "ClientData");
        return
            int.TryParse(data?.Element(Excel + "Row")?.Value, CultureInfo.InvariantCulture, out var row)
            && int.TryParse(data?.Element(Excel + "Column")?.Value, CultureInfo.InvariantCulture, out var column)
            ? new CellAddress("", row + 1, column + 1).Local
            : "";
    }
}
