using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Damaged rate files: refused or read, checked, computed and marked; never a crash, never empty but valid.</summary>
public sealed class RateFileHostileTests(ITestOutputHelper output)
{
    private const int Seed = 20270101;
    private static readonly RateFileSigner Signer = RateFileSigner.Temporary();

    [Fact]
    public void A_damaged_rate_file_is_refused_or_read_and_never_crashes_the_whole_way_to_the_marked_workbook()
    {
        var assessment = new RateFileAssessment(
            new RateFileReader(PartyRegister.Starting, Signer, trustOnlyKnownKeys: true),
            ParameterFile.Starting,
            PartyRegister.Starting
        );
        new HostileTrial(file => Assess(assessment, file), output).Run(Seed, RateFile(0), RateFile(1));
    }

    private static string? Assess(RateFileAssessment assessment, byte[] file)
    {
        using var stream = new MemoryStream(file);
        var assessed = assessment.Assess(stream, ReadLimits.Default, traced: true);
        if (!assessed.IsOk)
        {
            return assessed.Fault.Id;
        }

        if (assessed.Value.File.Services.Count == 0)
        {
            assessed.Value.IsOk.ShouldBeFalse("a file that lost its services passed as empty but valid");
        }

        var marked = MarkedWorkbook.Make(file, assessed.Value.Findings);
        return marked.IsOk ? null : marked.Fault.Id;
    }

    private static byte[] RateFile(int form)
    {
        var year = new BudgetYear(2027);
        var operatorOfFile = PartyRegister.Starting.Find("0751", year).Value;
        var costForm = Layouts.Newest.CostForms[form];
        return new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, Signer, TimeProvider.System)
            .Make(new(operatorOfFile, year, costForm.Key, 6, null, new SampleContent(costForm, Seed, 5, 3)))
            .Value;
    }
}
