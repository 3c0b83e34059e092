using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features;
using Rammevaerk.Rates.Features.Appendices;

namespace Rammevaerk.Rates.Files;

/// <summary>A rate appendix as a workbook: a front sheet that says what it is, and one list with real numbers.</summary>
public static class AppendixWorkbook
{
    private const double LabelWidth = 26;
    private const double TextWidth = 34;
    private const double NarrowWidth = 16;

    private static readonly CellStyle Head = new(Bold: true, Size: 16);
    private static readonly CellStyle Label = new(Bold: true, Top: true);
    private static readonly CellStyle Text = new(Wrap: true, Top: true);
    private static readonly CellStyle ColumnHead = new(Bold: true, Fill: "EDEDED", Wrap: true, Top: true);
    private const int CountColumn = 3;

    private static readonly CellStyle NumberHead = ColumnHead with { AlignRight = true };
    private static readonly CellStyle AfterNumber = Text with { Indented = true };
    private static readonly CellStyle Whole = new(NumberFormat: "#,##0", Top: true);

    /// <summary>The workbook as a file.</summary>
    /// <param name="appendix">As its reader may see it; nothing is taken out here.</param>
    public static byte[] Make(RateAppendix appendix)
    {
        var workbook = new WorkbookWriter();
        Front(workbook.AddSheet("Takstbilag"), appendix);
        List(appendix).AddTo(workbook);
        return workbook.ToBytes();
    }

    private static void Front(SheetWriter sheet, RateAppendix appendix)
    {
        sheet.Width(1, LabelWidth);
        sheet.Width(2, TextWidth);
        sheet.Width(3, NarrowWidth);
        sheet.Width(4, NarrowWidth);
        sheet.Width(5, TextWidth);
        sheet.Set(1, 1, $"{appendix.Title}, {appendix.AreaName}", Head);
        var row = 3;
        void Fact(string label, string text)
        {
            sheet.Set(row, 1, label, Label);
            sheet.Set(row++, 2, text);
        }

        Fact("Status", AppendixWords.Of(appendix.State));
        Fact("Udgave", appendix.EditionWords);
        if (appendix.Edition is not null)
        {
            Fact("Gemt", DanishClock.Full(appendix.KnownAt));
        }

        sheet.Set(row, 1, "Takster", Label);
        sheet.Set(row++, 2, appendix.Count, Whole);
        sheet.Set(row, 1, "Driftsherrer", Label);
        sheet.Set(row++, 2, appendix.Operators.Count, Whole);
        if (appendix.Missing.Count > 0)
        {
            Fact("Mangler", string.Join(", ", appendix.Missing.Select(one => one.Name)));
        }

        if (appendix.Decisions.Count > 0)
        {
            Decisions(sheet, appendix, row + 1);
        }
    }

    private static void Decisions(SheetWriter sheet, RateAppendix appendix, int row)
    {
        string[] heads = ["Afgørelse", "Af", "Dag", "Takster", "Kilde"];
        for (var column = 0; column < heads.Length; column++)
        {
            sheet.Set(row, column + 1, heads[column], column == CountColumn ? NumberHead : ColumnHead);
        }

        foreach (var one in appendix.Decisions)
        {
            row++;
            sheet.Set(row, 1, one.What, Text);
            sheet.Set(row, 2, one.By, Text);
            sheet.Set(row, 3, one.On is { } day ? Danish.Date(day) : "–", Text);
            sheet.Set(row, 4, one.Count, Whole);
            sheet.Set(row, 5, one.Source.Length > 0 ? one.Source : "–", AfterNumber);
        }
    }

    private static ListExport<AppendixRow> List(RateAppendix appendix) =>
        new(
            "Takster",
            [
                ExportColumn<AppendixRow>.Text("Kode", row => row.Rate.Party, 8),
                ExportColumn<AppendixRow>.Text("Driftsherre", row => row.Operator),
                ExportColumn<AppendixRow>.Text("Tilbudstype", row => row.Rate.OfferType, 14),
                ExportColumn<AppendixRow>.Text("Retsgrundlag", row => row.Rate.LegalBasis, 14),
                ExportColumn<AppendixRow>.Text("Tilbud", row => row.Rate.OfferName, 28),
                ExportColumn<AppendixRow>.Text("Afdeling", row => row.Rate.Department, 18),
                ExportColumn<AppendixRow>.Text("Ydelse", row => row.Rate.ServiceName, 28),
                ExportColumn<AppendixRow>.Text("Nr.", row => row.Rate.ServiceKey, 8),
                ExportColumn<AppendixRow>.Text("Tillæg til", row => row.Rate.ParentKey, 9),
                ExportColumn<AppendixRow>.Text("Målgruppe", row => row.Rate.Target, 24),
                ExportColumn<AppendixRow>.Text("Rammeaftale", AppendixWords.ScopeOf, 15),
                ExportColumn<AppendixRow>.Text("Enhed", row => row.Rate.Unit, 10),
                ExportColumn<AppendixRow>.Number($"Takst {appendix.Round.Year} i kr.", row => row.Amount),
                .. TermColumns.Of<AppendixRow>(row => row.Terms),
                ExportColumn<AppendixRow>.Number($"Takst {appendix.Round.Year - 1} i kr.", row => row.Rate.LastRate),
                ExportColumn<AppendixRow>.Number("Ændring i procent", row => row.Change * 100m, "0.0"),
                ExportColumn<AppendixRow>.Number("Forudsat belægning i procent", row => row.Occupancy * 100m, "0.0"),
                ExportColumn<AppendixRow>.Number("Pladser", row => row.Rate.Places, "0.##"),
                ExportColumn<AppendixRow>.Text("Status", row => row.State, 14),
                ExportColumn<AppendixRow>.Day("Afgjort", row => AppendixWords.DecidedOn(row, appendix.Round)),
                ExportColumn<AppendixRow>.Text("Bemærkning", AppendixWords.RemarkOf, 44),
                ExportColumn<AppendixRow>.Text(
                    "Kilde",
                    row => row.Correction?.Source ?? (row.Amount is null ? "" : row.Rate.ApprovalSource),
                    36
                ),
            ],
            [.. appendix.Rows]
        );
}
