using DocumentFormat.OpenXml.Spreadsheet;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>How every sheet we write is printed: A4, landscape, one page wide.</summary>
public static class Paper
{
    private const uint A4 = 9;

    public static PageMargins Margins() =>
        new()
        {
            Left = 0.4,
            Right = 0.4,
            Top = 0.5,
            Bottom = 0.5,
            Header = 0.3,
            Footer = 0.3,
        };

    public static PageSetup Landscape() =>
        new()
        {
            PaperSize = A4,
            Orientation = OrientationValues.Landscape,
            FitToWidth = 1,
            FitToHeight = 0,
        };
}
