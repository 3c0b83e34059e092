using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Documents.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>A chart over some cells of a sheet.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Row">The row it begins at, from 1.</param>
/// <param name="Column">The column it begins at, from 1.</param>
/// <param name="Rows">How many rows it covers.</param>
/// <param name="Columns">How many columns it covers.</param>
public sealed record PlacedChart(NativeChart Chart, int Row, int Column, int Rows, int Columns)
{
    /// <summary>Adds the charts to the sheet's part and gives the drawing's id; null when there are none.</summary>
    internal static string? AddTo(WorksheetPart sheet, IReadOnlyList<PlacedChart> charts)
    {
        if (charts.Count == 0)
        {
            return null;
        }

        var drawings = sheet.AddNewPart<DrawingsPart>();
        drawings.WorksheetDrawing = new WorksheetDrawing();
        for (var i = 0; i < charts.Count; i++)
        {
            var part = drawings.AddNewPart<ChartPart>();
            part.ChartSpace = ChartXml.Of(charts[i].Chart);
            drawings.WorksheetDrawing.Append(charts[i].Anchor(drawings.GetIdOfPart(part), (uint)i + 2));
        }

        return sheet.GetIdOfPart(drawings);
    }

    private TwoCellAnchor Anchor(string part, uint number) =>
        new(
            new DocumentFormat.OpenXml.Drawing.Spreadsheet.FromMarker(Place(Row - 1, Column - 1)),
            new DocumentFormat.OpenXml.Drawing.Spreadsheet.ToMarker(Place(Row - 1 + Rows, Column - 1 + Columns)),
            new GraphicFrame(
                new NonVisualGraphicFrameProperties(
                    new NonVisualDrawingProperties
                    {
                        Id = number,
                        Name = string.Create(Danish.Invariant, $"Diagram {number - 1}"),
                        Description = Chart.Title,
                    },
                    new NonVisualGraphicFrameDrawingProperties()
                ),
                new Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
                new A.Graphic(
                    new A.GraphicData(new ChartReference { Id = part })
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                    }
                )
            )
            {
                Macro = "",
            },
            new ClientData()
        );

    private static OpenXmlElement[] Place(int row, int column) =>
        [
            new ColumnId(column.ToString(Danish.Invariant)),
            new ColumnOffset("0"),
            new RowId(row.ToString(Danish.Invariant)),
            new RowOffset("0"),
        ];
}
