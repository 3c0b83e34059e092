using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Bench.Rounds;

/// <summary>Rate files of invented offers, and the way in that command line and page use.</summary>
internal sealed class RateFiles : IDisposable
{
    private static readonly BudgetYear Year = new(2027);
    private static readonly CostForm Form = Layouts.Newest.CostForms[0];
    private readonly RateFileSigner signer = RateFileSigner.Temporary();

    public RateFiles()
    {
        Reader = new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: true);
        Assessment = new RateFileAssessment(Reader, ParameterFile.Starting, PartyRegister.Starting);
    }

    public RateFileReader Reader { get; }

    public RateFileAssessment Assessment { get; }

    /// <summary>Measuring is no attack: a busy machine must not turn a slow read into a refusal.</summary>
    public static ReadLimits Limits { get; } = ReadLimits.Default with { Time = TimeSpan.FromMinutes(1) };

    public byte[] Make(int seed, int services) => Make(services, new SampleContent(Form, seed, services, 10));

    public byte[] Make(int services, TemplateContent content)
    {
        var owner = PartyRegister.Starting.Find("0751", Year).Value;
        return new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, signer, TimeProvider.System)
            .Make(new(owner, Year, Form.Key, services, null, content))
            .Value;
    }

    public void Dispose() => signer.Dispose();
}
