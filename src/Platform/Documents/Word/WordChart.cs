using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Documents.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace Rammevaerk.Platform.Documents.Word;

/// <summary>A chart over the full width of the page.</summary>
internal static class WordChart
{
    /// <summary>Word counts lengths in 12700ths of a point, and widths of pages in twentieths.</summary>
    private const long UnitsOfPoint = 12_700;

    private const long UnitsOfTwentieth = 635;

    /// <summary>Fills the paragraph with the chart, which becomes a part of the document.</summary>
    public static void AddTo(MainDocumentPart main, Paragraph paragraph, NativeChart chart, int width, uint number)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = ChartXml.Of(chart);
        paragraph.Append(
            new Run(
                new Drawing(
                    new Inline(
                        new Extent { Cx = width * UnitsOfTwentieth, Cy = chart.Height * UnitsOfPoint },
                        new DocProperties
                        {
                            Id = number,
                            Name = string.Create(Danish.Invariant, $"Diagram {number}"),
                            Description = chart.Title,
                        },
                        new NonVisualGraphicFrameDrawingProperties(),
                        new A.Graphic(
                            new A.GraphicData(new ChartReference { Id = main.GetIdOfPart(part) })
                            {
                                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                            }
                        )
                    )
                    {
                        DistanceFromTop = 0,
                        DistanceFromBottom = 0,
                        DistanceFromLeft = 0,
                        DistanceFromRight = 0,
                    }
                )
            )
        );
    }
}
