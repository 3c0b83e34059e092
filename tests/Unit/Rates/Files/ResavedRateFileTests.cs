using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;
using Rammevaerk.Tests.Unit.Platform.Sheets;

namespace Rammevaerk.Tests.Unit.Rates.Files;

/// <summary>A signed rate file opened and saved by other programs is the same rate file.</summary>
public sealed class ResavedRateFileTests : IDisposable
{
    private readonly RateFileSigner signer = RateFileSigner.Temporary();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rate-files");
    private readonly string file;

    public ResavedRateFileTests()
    {
        file = Path.Combine(folder.FullName, "takstfil.xlsx");
        var year = new BudgetYear(2027);
        var form = Layouts.Newest.CostForms[0];
        var owner = PartyRegister.Starting.Find("1082", year).Value;
        var made = new RateFileTemplate(
            ParameterFile.Starting,
            PartyRegister.Starting,
            signer,
            TimeProvider.System
        ).Make(new(owner, year, form.Key, 12, null, new SampleContent(form, 5, 11, 4)));
        File.WriteAllBytes(file, made.Value);
    }

    public void Dispose()
    {
        signer.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("openpyxl")]
    [InlineData("exceljs")]
    [InlineData("LibreOffice")]
    [InlineData("LibreOffice after openpyxl")]
    public void A_rate_file_saved_again_keeps_its_signature_its_structure_and_its_rates(string program)
    {
        var before = Assess(file);

        var after = Assess(SaveWith(program));

        after
            .Rates.Services.Select(service => (service.Service.Name, service.Rate?.Value))
            .ShouldBe(before.Rates.Services.Select(service => (service.Service.Name, service.Rate?.Value)));
        after
            .Rates.AddOns.Select(addOn => addOn.Rate?.Value)
            .ShouldBe(before.Rates.AddOns.Select(addOn => addOn.Rate?.Value));
        after
            .Findings.Select(finding => (finding.Check.Id, finding.Cell))
            .ShouldBe(before.Findings.Select(finding => (finding.Check.Id, finding.Cell)));
    }

    private string SaveWith(string program)
    {
        var saved = Path.Combine(folder.FullName, "gemt.xlsx");
        switch (program)
        {
            case "openpyxl":
                Tools.Python("resave.py", file, saved);
                return saved;
            case "exceljs":
                Tools.Node("resave.js", file, saved);
                return saved;
            case "LibreOffice after openpyxl":
                Tools.Python("resave.py", file, saved);
                return Tools.SaveWithLibreOffice(saved, folder.CreateSubdirectory("igen").FullName);
            default:
                return Tools.SaveWithLibreOffice(file, folder.CreateSubdirectory("igen").FullName);
        }
    }

    private AssessedRateFile Assess(string path)
    {
        using var stream = File.OpenRead(path);
        var assessed = new RateFileAssessment(
            new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: true),
            ParameterFile.Starting,
            PartyRegister.Starting
        ).Assess(stream, ReadLimits.Default, traced: false);
        assessed.IsOk.ShouldBeTrue(assessed.Fault?.ToString());
        return assessed.Value;
    }
}
