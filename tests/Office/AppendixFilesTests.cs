using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Appendices;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Office;

/// <summary>The rate appendix as Word and Excel is right by Microsoft's own validator, and LibreOffice prints what they say.</summary>
public sealed class AppendixFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("rammevaerk-appendix-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Both_files_pass_the_validator()
    {
        var appendix = Sample();
        using var word = WordprocessingDocument.Open(new MemoryStream(AppendixWord.Make(appendix)), isEditable: false);
        using var workbook = SpreadsheetDocument.Open(
            new MemoryStream(AppendixWorkbook.Make(appendix)),
            isEditable: false
        );
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);

        validator.Validate(word).Select(error => error.Description).ShouldBeEmpty();
        validator.Validate(workbook).Select(error => error.Description).ShouldBeEmpty();
    }

    [WriterFact]
    public void LibreOffice_prints_the_rates_with_their_exceptions()
    {
        var word = Path.Combine(folder, "bilag.docx");
        File.WriteAllBytes(word, AppendixWord.Make(Sample()));
        var workbook = Path.Combine(folder, "liste.xlsx");
        File.WriteAllBytes(workbook, AppendixWorkbook.Make(Sample()));
        var printed = LibreOffice.Print(folder, [word, workbook]);
        var text = TextOf(Path.Combine(printed, "bilag.pdf"));
        var list = TextOf(Path.Combine(printed, "liste.pdf"));

        text.ShouldContain("Takstbilag 2027");
        text.ShouldContain("2.345,60");
        text.ShouldContain("Tillæg: Nattevagt");
        text.ShouldContain("Bemandingen er ikke afklaret.");
        list.ShouldContain("Takstbilag 2027, Nordjylland");
        list.ShouldContain("Herberget");
    }

    private static RateAppendix Sample()
    {
        var round = new RateRound
        {
            Area = "nordjylland",
            Year = 2027,
            State = RoundState.Closed,
            ApprovedRowByRow = true,
        };
        AppendixRow[] rows =
        [
            Row("Y001", null, "Ophold", 2_345.60m, RateState.Approved, null),
            Row("T001", "Y001", "Nattevagt", 412.00m, RateState.Approved, null),
            Row("Y002", null, "Aflastning", 1_980.25m, RateState.Delegated, "Bemandingen er ikke afklaret"),
        ];
        return new RateAppendix(
            round,
            "Nordjylland",
            AppendixState.Delegated,
            new DateTime(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc),
            AppendixGrouping.Of(rows),
            [
                new("Godkendt", AppendixWords.Forum, new(2026, 11, 3), "Forummets møde, punkt 5", null, 2),
                new("Delegeret", AppendixWords.Forum, new(2026, 11, 3), "Forummets møde, punkt 5", null, 1),
            ],
            [],
            IsWhole: true
        );
    }

    private static AppendixRow Row(
        string key,
        string? parent,
        string service,
        decimal amount,
        RateState state,
        string? note
    ) =>
        new(
            new DeliveredRate
            {
                Party = "0813",
                ServiceKey = key,
                ParentKey = parent,
                OfferName = "Herberget",
                ServiceName = service,
                OfferType = "Døgn",
                LegalBasis = "SEL § 110",
                Unit = "døgn",
                IsInside = true,
                Places = 12m,
                LastRate = 2_000m,
                State = state,
                DecidedOn = new(2026, 11, 3),
            },
            "Frederikshavn",
            amount,
            0.95m,
            note,
            null
        );

    private static string TextOf(string pdf)
    {
        using var process = Process.Start(
            new ProcessStartInfo("pdftotext", ["-layout", pdf, "-"])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
        return System.Text.RegularExpressions.Regex.Replace(text, " +", " ");
    }
}
