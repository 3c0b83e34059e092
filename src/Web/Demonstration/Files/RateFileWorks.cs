using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>
/// Makes operators' filled rate files, signed by this installation's key and each made from the year before, as the
/// template page makes them.
/// </summary>
internal sealed class RateFileWorks(
    ParameterSet parameters,
    PartyRegister parties,
    RateFileSigner signer,
    RateFileReader reader
)
{
    private const int RoomForNew = 3;

    /// <summary>They are our own files, and many are read at once.</summary>
    private static readonly ReadLimits Patient = ReadLimits.Default with { Time = TimeSpan.FromMinutes(1) };

    /// <summary>The bytes of a file as an operator delivers it.</summary>
    /// <param name="operating">The operator.</param>
    /// <param name="year">Budget year.</param>
    /// <param name="made">When its template was fetched.</param>
    /// <param name="lastYear">The year before, computed; null when the operator had none.</param>
    /// <param name="changes">What it has otherwise than the plan.</param>
    /// <param name="contact">Who to call.</param>
    /// <param name="published">Rates published otherwise than the file of the year before has them.</param>
    public byte[] Make(
        PlannedOperator operating,
        int year,
        DateTime made,
        ComputedRates? lastYear,
        FileChanges changes,
        ContactPerson contact,
        IReadOnlyDictionary<string, decimal>? published = null
    ) =>
        new RateFileTemplate(parameters, parties, signer, new FixedClock(new DateTimeOffset(made)))
            .Make(
                new TemplateRequest(
                    operating.Party,
                    new BudgetYear(year),
                    Services: operating.Services.Count + RoomForNew,
                    LastYear: lastYear,
                    Content: new OperatorContent(operating, year, changes, contact),
                    Published: published
                )
            )
            .Value;

    /// <summary>The file's rates, as next year's template needs them.</summary>
    public ComputedRates Compute(byte[] file)
    {
        using var stream = new MemoryStream(file, writable: false);
        return reader.Read(stream, Patient).Then(read => RateCalculation.Compute(read, traced: false)).Value;
    }
}
