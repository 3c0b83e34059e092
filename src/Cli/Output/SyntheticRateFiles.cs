using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Cli.Output;

/// <summary>
/// Makes an operator's filled rate files year after year, each made from the year before. Offers and figures are invented
/// and the same every year, so files differ by operator, and of the comparisons with last year only the occupancy readings,
/// which stand one year further on, give findings.
/// </summary>
internal sealed class SyntheticRateFiles(RateFileSigner signer, TimeProvider time, string folder, int offers)
{
    public const int ServicesPerOffer = 3;
    private const int ServicesPerAddOn = 10;

    private readonly RateFileReader reader = new(PartyRegister.Starting, signer, trustOnlyKnownKeys: true);
    private readonly RateFileTemplate template = new(ParameterFile.Starting, PartyRegister.Starting, signer, time);

    /// <summary>Writes the operator's files; a missing parameter or an unwritable folder stops it.</summary>
    /// <returns>How many were written.</returns>
    public Result<int> Make(Party party, int seed, int firstYear, int years)
    {
        ComputedRates? last = null;
        for (var year = firstYear; year < firstYear + years; year++)
        {
            var file = Make(party, seed, new BudgetYear(year), last);
            if (!file.IsOk)
            {
                return file.Fault;
            }

            last = file.Value;
        }

        return years;
    }

    private Result<ComputedRates> Make(Party party, int seed, BudgetYear year, ComputedRates? last)
    {
        var services = offers * ServicesPerOffer;
        var form = Layouts.Newest.CostForms[0];
        var addOns = Math.Min(services / ServicesPerAddOn, Layouts.Newest.AddOns.Usual);
        var content = new SampleContent(form, seed, services, addOns);
        return template
            .Make(new TemplateRequest(party, year, form.Key, services, last, content))
            .Then(bytes => Write(year, party, bytes))
            .Then(bytes => reader.Read(new MemoryStream(bytes), ReadLimits.Default))
            .Then(read => RateCalculation.Compute(read, traced: false));
    }

    private Result<byte[]> Write(BudgetYear year, Party party, byte[] bytes)
    {
        var yearFolder = Path.Combine(folder, year.ToString());
        try
        {
            Directory.CreateDirectory(yearFolder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return CliFaults.FileNotWritable(yearFolder);
        }

        return OutputFile.Write(Path.Combine(yearFolder, $"{party.Code}.xlsx"), bytes).Then(_ => Result.Ok(bytes));
    }
}
