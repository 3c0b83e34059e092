using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets.Writing;

namespace Rammevaerk.Rates.Files;

/// <summary>Writes the first sheet: the contact person, the guide and the parameters with their sources.</summary>
internal sealed class TemplateFront(RateFileShape shape, SignedSheet signed, Party owner, TemplateContent filling)
{
    public void Write(WorkbookWriter workbook)
    {
        var layout = shape.Layout.Front;
        var sheet = workbook.AddSheet(layout.Name);
        TemplateSheets.WriteTop(sheet, shape, owner, layout.Title, "");
        sheet.Set(
            RateFileShape.SubjectRow,
            1,
            $"{PartyRegister.AreaName(owner.Area)} · skabelon {signed.LayoutVersion} fra {Danish.Date(signed.Made)}",
            TemplateStyles.Subject
        );
        sheet.TabColour = "8EA9C1";
        sheet.Width(1, 40);
        sheet.Width(2, 34);
        sheet.Width(3, 76);
        var row = WriteContact(sheet, layout);
        row = WriteGuide(sheet, layout, row + 1);
        row = WriteLegend(sheet, row + 1);
        WriteParameters(sheet, row + 1);
    }

    private int WriteContact(SheetWriter sheet, FrontSheet layout)
    {
        var row = RateFileShape.ContactFirstRow;
        sheet.Set(row - 1, 1, "Hvem kan svare på spørgsmål om filen?", TemplateStyles.Strong);
        foreach (var contact in layout.Contact)
        {
            sheet.Set(row, 1, contact.Label, TemplateStyles.Label);
            sheet.Set(
                row,
                RateFileShape.ContactColumn,
                filling.Contact(contact.Key),
                TemplateStyles.Input(required: true)
            );
            sheet.Accept(new InputRule($"B{row}:B{row}", null, false, contact.Label, contact.Help));
            row++;
        }

        return row;
    }

    private static int WriteGuide(SheetWriter sheet, FrontSheet layout, int row)
    {
        sheet.Set(row++, 1, "Sådan udfylder I filen", TemplateStyles.Strong);
        foreach (var line in layout.Guide)
        {
            sheet.Set(row, 1, line, TemplateStyles.Text);
            sheet.Merge(row, 1, 3);
            sheet.Height(row, 18);
            row++;
        }

        return row;
    }

    private static int WriteLegend(SheetWriter sheet, int row)
    {
        sheet.Set(row++, 1, "Farverne", TemplateStyles.Strong);
        sheet.Set(row, 1, "Skal udfyldes", TemplateStyles.Input(required: true) with { Locked = true });
        sheet.Set(row++, 2, "Kan udfyldes", TemplateStyles.Input(required: false) with { Locked = true });
        sheet.Set(row++, 1, "Regnes ud, låst", TemplateStyles.Result());
        return row;
    }

    private void WriteParameters(SheetWriter sheet, int row)
    {
        sheet.Set(row++, 1, "Parametrene bag beregningen", TemplateStyles.Strong);
        sheet.Set(row, 1, "Parameter", TemplateStyles.Head);
        sheet.Set(row, 2, "Værdi", TemplateStyles.Head);
        sheet.Set(row++, 3, "Kilde", TemplateStyles.Head);
        foreach (var parameter in signed.Parameters)
        {
            sheet.Set(row, 1, parameter.Label, TemplateStyles.WrappedLabel);
            sheet.Set(row, 2, SourceText.Value(parameter), TemplateStyles.WrappedLabel);
            sheet.Set(row, 3, SourceText.Of(parameter.Source), TemplateStyles.WrappedLabel);
            sheet.Height(row, 30);
            row++;
        }
    }
}
