using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using Rammevaerk.Kernel;
using A = DocumentFormat.OpenXml.Drawing;

namespace Rammevaerk.Platform.Documents.Charts;

/// <summary>A chart as the part of a workbook or a document.</summary>
internal static class ChartXml
{
    private const uint LabelAxis = 1;
    private const uint NumberAxis = 2;
    private const string Ink = "1A1A1A";
    private const string Quiet = "D0D0D0";
    private const int LineWidth = 28_575;
    private const int TextSize = 900;
    private const int TitleSize = 1100;

    public static ChartSpace Of(NativeChart chart)
    {
        var plot = new PlotArea(new Layout(), chart.Kind == NativeChartKind.Bars ? Bars(chart) : Lines(chart));
        plot.Append(Labels(chart), Numbers(chart));
        var whole = new Chart(Title(chart.Title), new AutoTitleDeleted { Val = false }, plot);
        if (chart.Series.Count > 1)
        {
            whole.Append(
                new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false })
            );
        }

        whole.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });
        var space = new ChartSpace(
            new Date1904 { Val = false },
            new EditingLanguage { Val = "da-DK" },
            new RoundedCorners { Val = false },
            whole,
            new ChartShapeProperties(
                new A.SolidFill(new A.RgbColorModelHex { Val = "FFFFFF" }),
                new A.Outline(new A.NoFill())
            ),
            TextOf(TextSize, isBold: false)
        );
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        return space;
    }

    private static Title Title(string text) =>
        new(
            new ChartText(
                new RichText(
                    new A.BodyProperties(),
                    new A.ListStyle(),
                    new A.Paragraph(
                        new A.Run(
                            new A.RunProperties(Solid(Ink))
                            {
                                Language = "da-DK",
                                FontSize = TitleSize,
                                Bold = true,
                            },
                            new A.Text(text)
                        )
                    )
                )
            ),
            new Overlay { Val = false }
        );

    private static BarChart Bars(NativeChart chart)
    {
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false }
        );
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            bars.Append(
                new BarChartSeries(
                    new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)i },
                    new Order { Val = (uint)i },
                    Name(series),
                    new ChartShapeProperties(Solid(series.Colour)),
                    new InvertIfNegative { Val = false },
                    Told(chart.Format),
                    new CategoryAxisData(Texts(chart)),
                    new Values(Counts(chart, series))
                )
            );
        }

        bars.Append(
            new GapWidth { Val = (UInt16Value)(chart.Series.Count > 1 ? 50 : 40) },
            new AxisId { Val = LabelAxis },
            new AxisId { Val = NumberAxis }
        );
        return bars;
    }

    private static LineChart Lines(NativeChart chart)
    {
        var lines = new LineChart(new Grouping { Val = GroupingValues.Standard }, new VaryColors { Val = false });
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            var outline = new A.Outline(Solid(series.Colour)) { Width = LineWidth };
            if (series.IsDashed)
            {
                outline.Append(new A.PresetDash { Val = A.PresetLineDashValues.Dash });
            }

            lines.Append(
                new LineChartSeries(
                    new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)i },
                    new Order { Val = (uint)i },
                    Name(series),
                    new ChartShapeProperties(outline),
                    series.IsDashed
                        ? new Marker(new Symbol { Val = MarkerStyleValues.None })
                        : new Marker(
                            new Symbol { Val = MarkerStyleValues.Circle },
                            new Size { Val = 7 },
                            new ChartShapeProperties(Solid(series.Colour))
                        ),
                    series.IsDashed ? Untold() : Told(chart.Format, DataLabelPositionValues.Top),
                    new CategoryAxisData(Texts(chart)),
                    new Values(Counts(chart, series)),
                    new Smooth { Val = false }
                )
            );
        }

        lines.Append(new ShowMarker { Val = true }, new AxisId { Val = LabelAxis }, new AxisId { Val = NumberAxis });
        return lines;
    }

    private static SeriesText Name(NativeSeries series) => new(new NumericValue(series.Name));

    private static OpenXmlElement Texts(NativeChart chart)
    {
        var points = chart.Labels.Select(
            (label, i) => (OpenXmlElement)new StringPoint(new NumericValue(label)) { Index = (uint)i }
        );
        var count = new PointCount { Val = (uint)chart.Labels.Count };
        return chart.LabelCells is { } cells
            ? new StringReference(new Formula(cells), new StringCache([count, .. points]))
            : new StringLiteral([count, .. points]);
    }

    private static OpenXmlElement Counts(NativeChart chart, NativeSeries series)
    {
        var points = series
            .Values.Select((value, i) => (value, i))
            .Where(one => one.value is not null)
            .Select(one =>
                (OpenXmlElement)
                    new NumericPoint(new NumericValue(one.value!.Value.ToString(Danish.Invariant)))
                    {
                        Index = (uint)one.i,
                    }
            );
        OpenXmlElement[] all =
        [
            new FormatCode(chart.Format),
            new PointCount { Val = (uint)series.Values.Count },
            .. points,
        ];
        return series.Cells is { } cells
            ? new NumberReference(new Formula(cells), new NumberingCache(all))
            : new NumberLiteral(all);
    }

    private static DataLabels Told(string format, DataLabelPositionValues? position = null)
    {
        var labels = new DataLabels(new NumberingFormat { FormatCode = format, SourceLinked = false });
        if (position is { } at)
        {
            labels.Append(new DataLabelPosition { Val = at });
        }

        labels.Append(Shows(isTold: true));
        return labels;
    }

    private static DataLabels Untold() => new(Shows(isTold: false));

    private static OpenXmlElement[] Shows(bool isTold) =>
        [
            new ShowLegendKey { Val = false },
            new ShowValue { Val = isTold },
            new ShowCategoryName { Val = false },
            new ShowSeriesName { Val = false },
            new ShowPercent { Val = false },
            new ShowBubbleSize { Val = false },
        ];

    private static CategoryAxis Labels(NativeChart chart) =>
        new(
            new AxisId { Val = LabelAxis },
            new Scaling(
                new Orientation
                {
                    Val = chart.Kind == NativeChartKind.Bars ? OrientationValues.MaxMin : OrientationValues.MinMax,
                }
            ),
            new Delete { Val = false },
            new AxisPosition
            {
                Val = chart.Kind == NativeChartKind.Bars ? AxisPositionValues.Left : AxisPositionValues.Bottom,
            },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.Low },
            new ChartShapeProperties(new A.Outline(Solid(Ink))),
            new CrossingAxis { Val = NumberAxis },
            new Crosses { Val = CrossesValues.AutoZero },
            new NoMultiLevelLabels { Val = true }
        );

    /// <summary>Bars tell their numbers, so that their axis need not.</summary>
    private static ValueAxis Numbers(NativeChart chart)
    {
        var axis = new ValueAxis(
            new AxisId { Val = NumberAxis },
            new Scaling(new Orientation { Val = OrientationValues.MinMax }),
            new Delete { Val = chart.Kind == NativeChartKind.Bars },
            new AxisPosition
            {
                Val = chart.Kind == NativeChartKind.Bars ? AxisPositionValues.Bottom : AxisPositionValues.Left,
            }
        );
        if (chart.Kind == NativeChartKind.Lines)
        {
            axis.Append(new MajorGridlines(new ChartShapeProperties(new A.Outline(Solid(Quiet)))));
        }

        axis.Append(
            new NumberingFormat { FormatCode = chart.Format, SourceLinked = false },
            new MajorTickMark { Val = TickMarkValues.None },
            new MinorTickMark { Val = TickMarkValues.None },
            new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
            new CrossingAxis { Val = LabelAxis },
            new Crosses { Val = CrossesValues.AutoZero }
        );
        return axis;
    }

    private static TextProperties TextOf(int size, bool isBold) =>
        new(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties(Solid(Ink)) { FontSize = size, Bold = isBold }),
                new A.EndParagraphRunProperties { Language = "da-DK" }
            )
        );

    private static A.SolidFill Solid(string colour) => new(new A.RgbColorModelHex { Val = colour });
}
