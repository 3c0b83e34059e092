using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Bench.Rounds;

/// <summary>Reading and checking one full file, without errors and with 1,000 wrong cells.</summary>
internal static class CheckingSection
{
    private const int Services = 200;
    private const int Wrong = 1_000;
    private const int Rounds = 15;
    private const double Limit = 2.0;

    public static SectionResult Run()
    {
        using var files = new RateFiles();
        var form = Layouts.Newest.CostForms[0];
        var right = files.Make(7, Services);
        var wrong = files.Make(Services, new WrongContent(new SampleContent(form, 7, Services, 10)));
        var found = Findings(files, wrong);
        var timings = Measure.SideBySide(
            Rounds,
            new("As it should be", () => Findings(files, right) * 0m),
            new("1,000 wrong cells", () => Findings(files, wrong) * 0m)
        );
        return new(
            "Checking one file",
            $"{Services} services read, computed with derivations and checked, all findings at once; the wrong file gives {found} findings.",
            timings,
            [new("1,000 wrong cells against none", timings[1].Milliseconds / timings[0].Milliseconds, Limit)]
        );
    }

    private static decimal Findings(RateFiles files, byte[] workbook)
    {
        using var stream = new MemoryStream(workbook);
        return files.Assessment.Assess(stream, RateFiles.Limits, traced: true).Value.Findings.Count;
    }

    /// <summary>Every service with five cells of words where numbers belong.</summary>
    private sealed class WrongContent(TemplateContent right) : TemplateContent
    {
        private const int PerService = Wrong / Services;

        public override CellContent Cell(string sheet, string column, int index) => right.Cell(sheet, column, index);

        public override CellContent BudgetLine(int service, int line) =>
            line < PerService ? CellContent.Of("ukendt") : right.BudgetLine(service, line);

        public override CellContent OverheadPercent(int service) => right.OverheadPercent(service);

        public override CellContent AddOnLine(int index, int line) => right.AddOnLine(index, line);
    }
}
