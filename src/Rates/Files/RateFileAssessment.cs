using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Files;

/// <summary>A rate file with its rates and everything the checks found.</summary>
public sealed record AssessedRateFile(RateFile File, ComputedRates Rates, IReadOnlyList<Finding> Findings)
{
    /// <summary>True when there is no error; warnings and hints do not stop a delivery.</summary>
    public bool IsOk => Findings.All(finding => finding.Check.Severity != Severity.Error);

    /// <summary>What needs the database or other operators' files, and so was not checked here.</summary>
    public static IReadOnlyList<string> NotChecked { get; } =
    [
        "om driftsherren har fået forlænget sin frist",
        "om sidste års takster i filen er rettet siden",
        "om efterreguleringen svarer til regnskaberne",
        "sammenligning med lignende tilbud hos andre driftsherrer",
        "om pladser og belægning svarer til Tilbudsportalen",
        "om henvisninger til godkendelser findes",
    ];
}

/// <summary>Reads, computes and checks a rate file: the one way in for command line, page and, later, delivery.</summary>
public sealed class RateFileAssessment(RateFileReader reader, ICurrentParameters parameters, PartyRegister parties)
{
    /// <summary>Against parameters that never change, where there is no database.</summary>
    public RateFileAssessment(RateFileReader reader, ParameterSet parameters, PartyRegister parties)
        : this(reader, new FixedParameters(parameters), parties) { }

    /// <summary>The assessed file, or why it is refused.</summary>
    public Result<AssessedRateFile> Assess(
        Stream stream,
        ReadLimits limits,
        bool traced,
        CancellationToken cancellation = default
    ) => reader.Read(stream, limits, cancellation).Then(file => Assess(file, traced));

    /// <summary>The assessed file, or the fault of a parameter it lacks.</summary>
    public Result<AssessedRateFile> Assess(RateFile file, bool traced) =>
        RateCalculation.Compute(file, traced).Then(rates => Result.Ok(Assess(rates)));

    /// <summary>The checks of a file already computed.</summary>
    /// <param name="rates">The file with its rates.</param>
    /// <param name="publishedLastYear">Last year's rates as published now, by number; null where that is not known.</param>
    /// <param name="planned">What the ledgers have put into the year's rates; null where that is not known.</param>
    public AssessedRateFile Assess(
        ComputedRates rates,
        IReadOnlyDictionary<string, decimal>? publishedLastYear = null,
        IReadOnlyList<PlannedRegulation>? planned = null
    )
    {
        var municipalities = parties
            .InForce(rates.File.Header.Year)
            .Where(party => party.Kind == PartyKind.Municipality)
            .Select(party => party.CodeAndName)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var context = new CheckContext(rates, parameters.Current, municipalities)
        {
            PublishedLastYear = publishedLastYear,
            PlannedRegulations = planned,
        };
        return new(rates.File, rates, CheckCatalogue.Run(context));
    }
}
