using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Office;

/// <summary>The operator's own workbook comes back marked, and can be mended, saved by LibreOffice and marked again.</summary>
public sealed class MarkedWorkbookTests : IDisposable
{
    private readonly RateFiles files = new();

    public void Dispose() => files.Dispose();

    [Fact]
    public void Every_finding_is_listed_in_front_and_commented_on_its_cell()
    {
        var (original, assessed) = Wrong();

        var marked = MarkedWorkbook.Make(original, assessed.Findings).Value;

        using var document = Open(marked);
        var workbook = document.WorkbookPart!;
        workbook.Workbook.Descendants<Sheet>().First().Name!.Value.ShouldBe("Fund");
        foreach (var finding in assessed.Findings)
        {
            Comment(workbook, finding.Cell.Sheet, finding.Cell.Local).ShouldContain(finding.Check.Id);
        }
    }

    [Fact]
    public void The_operators_own_values_formulas_and_styles_are_untouched()
    {
        var (original, assessed) = Wrong();

        var marked = MarkedWorkbook.Make(original, assessed.Findings).Value;

        Cells(marked).ShouldBe(Cells(original));
    }

    [Fact]
    public void The_marked_workbook_passes_the_validator_and_LibreOffice()
    {
        var (original, assessed) = Wrong();
        var marked = MarkedWorkbook.Make(original, assessed.Findings).Value;

        using (var document = Open(marked))
        {
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).ShouldBeEmpty();
        }

        var folder = LibreOffice.Resave(files.Folder, [files.Save("markeret.xlsx", marked)]);
        var again = files.Assess(File.ReadAllBytes(Path.Combine(folder, "markeret.xlsx")));
        again
            .Findings.Select(finding => (finding.Check.Id, finding.Cell))
            .ShouldBe(assessed.Findings.Select(finding => (finding.Check.Id, finding.Cell)));
    }

    [Fact]
    public void Marking_a_file_that_LibreOffice_has_saved_replaces_the_old_marks()
    {
        var (original, assessed) = Wrong();
        var marked = MarkedWorkbook.Make(original, assessed.Findings).Value;
        var folder = LibreOffice.Resave(files.Folder, [files.Save("markeret.xlsx", marked)]);
        var saved = File.ReadAllBytes(Path.Combine(folder, "markeret.xlsx"));

        var clean = MarkedWorkbook.Make(saved, []).Value;
        var twice = MarkedWorkbook.Make(saved, assessed.Findings).Value;

        using (var document = Open(clean))
        {
            document.WorkbookPart!.WorksheetParts.ShouldAllBe(part => OurComments(part) == 0);
            document
                .WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<ConditionalFormattingRule>())
                .ShouldAllBe(rule => !rule.InnerText.Contains("Rammeværk-fund"));
        }

        using (var document = Open(twice))
        {
            document.WorkbookPart!.Workbook.Descendants<Sheet>().Count(sheet => sheet.Name == "Fund").ShouldBe(1);
            document
                .WorkbookPart.WorksheetParts.Sum(OurComments)
                .ShouldBe(assessed.Findings.Select(finding => finding.Cell).Distinct().Count());
        }
    }

    [Fact]
    public void The_operators_own_comment_stays_beside_the_finding()
    {
        var (original, assessed) = Wrong();
        var cell = assessed.Findings[0].Cell;
        var commented = WithComment(original, cell.Sheet, cell.Local, "Aftalt med økonomi");

        var marked = MarkedWorkbook.Make(commented, assessed.Findings).Value;
        var cleaned = MarkedWorkbook.Make(marked, []).Value;

        using (var document = Open(marked))
        {
            var text = Comment(document.WorkbookPart!, cell.Sheet, cell.Local);
            text.ShouldStartWith("Aftalt med økonomi");
            text.ShouldContain(assessed.Findings[0].Check.Id);
        }

        using (var document = Open(cleaned))
        {
            Comment(document.WorkbookPart!, cell.Sheet, cell.Local).ShouldBe("Aftalt med økonomi");
        }
    }

    private (byte[] File, AssessedRateFile Assessed) Wrong()
    {
        var file = RateFiles.WithStored(files.Filled(6), "Budget", "C12", -5m);
        file = RateFiles.WithStored(file, "Tilbud", "K9", 0m);
        var assessed = files.Assess(file);
        assessed.IsOk.ShouldBeFalse();
        return (file, assessed);
    }

    private static SpreadsheetDocument Open(byte[] file) =>
        SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static int OurComments(WorksheetPart part) =>
        part.WorksheetCommentsPart?.Comments.Descendants<Comment>()
            .Count(comment => comment.InnerText.Contains("Rammeværk: "))
        ?? 0;

    private static string Comment(WorkbookPart workbook, string sheet, string cell) =>
        Part(workbook, sheet)
            .WorksheetCommentsPart!.Comments.Descendants<Comment>()
            .Single(comment => comment.Reference == cell)
            .InnerText;

    private static WorksheetPart Part(WorkbookPart workbook, string sheet) =>
        (WorksheetPart)
            workbook.GetPartById(workbook.Workbook.Descendants<Sheet>().Single(one => one.Name == sheet).Id!);

    private static byte[] WithComment(byte[] file, string sheet, string cell, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var document = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var comments = Part(document.WorkbookPart!, sheet).AddNewPart<WorksheetCommentsPart>();
            comments.Comments = new Comments(
                new Authors(new Author("Signe")),
                new CommentList(
                    new Comment(new CommentText(new Run(new Text(text)))) { Reference = cell, AuthorId = 0 }
                )
            );
        }

        return stream.ToArray();
    }

    /// <summary>Every cell of every sheet but the findings: address, style, formula and stored value.</summary>
    private static List<string> Cells(byte[] file)
    {
        using var document = Open(file);
        var workbook = document.WorkbookPart!;
        return workbook
            .Workbook.Descendants<Sheet>()
            .Where(sheet => sheet.Name != "Fund")
            .SelectMany(sheet =>
                Part(workbook, sheet.Name!)
                    .Worksheet.Descendants<Cell>()
                    .Select(cell =>
                        $"{sheet.Name}!{cell.CellReference} {cell.StyleIndex} {cell.CellFormula?.Text} {cell.InnerText}"
                    )
            )
            .ToList();
    }
}
