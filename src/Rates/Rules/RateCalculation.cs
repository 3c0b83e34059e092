using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Rules;

/// <summary>One service's rate with the figures it is made of; null where the file does not say enough.</summary>
public sealed record ComputedService(
    ServiceRow Service,
    Figure Basis,
    Figure Overhead,
    Figure Regulation,
    Figure? UnitsPerYear,
    Figure? Occupancy,
    Figure? Rate
)
{
    /// <summary>The rate without indirect VAT (RATE-10); null where the supplier is not private.</summary>
    public Figure? NetRate { get; init; }

    /// <summary>The rate as base and service rate (RATE-8); null where the file does not split it.</summary>
    public ComputedSplit? Split { get; init; }
}

/// <summary>One add-on's rate; null where the file does not say enough.</summary>
public sealed record ComputedAddOn(AddOnRow AddOn, ServiceRow? Parent, Figure Basis, Figure? Rate);

/// <summary>All rates of one file.</summary>
public sealed record ComputedRates(
    RateFile File,
    RateRuleParameters Parameters,
    IReadOnlyList<ComputedService> Services,
    IReadOnlyList<ComputedAddOn> AddOns
)
{
    /// <summary>Levels and part-time, in the file's order.</summary>
    public IReadOnlyList<ComputedStep> Steps { get; init; } = [];
}

/// <summary>Computes every rate of a file by RATE-2 to RATE-5 and RATE-7, with the file's own signed parameters.</summary>
public static class RateCalculation
{
    /// <summary>Places, units and occupancy below it are slips, and would make rates without meaning.</summary>
    public const decimal Smallest = 0.001m;

    /// <summary>Computes all that can be computed; traced figures carry their derivation down to the cells.</summary>
    /// <param name="file">The file.</param>
    /// <param name="traced">True for derivations.</param>
    /// <param name="planned">What the ledgers have put into the year's rates; null where that is not known.</param>
    /// <returns>The rates, or the fault of a parameter that is missing, expired or entered twice.</returns>
    public static Result<ComputedRates> Compute(
        RateFile file,
        bool traced,
        IReadOnlyList<PlannedRegulation>? planned = null
    ) =>
        RateRuleParameters
            .Find(file.Header.Parameters, file.Header.Operator.Area, file.Header.Year, traced)
            .Then(parameters => Result.Ok(Compute(file, parameters, traced, planned)));

    private static ComputedRates Compute(
        RateFile file,
        RateRuleParameters parameters,
        bool traced,
        IReadOnlyList<PlannedRegulation>? planned
    )
    {
        var regulations = planned is null ? RegulationSource.None : new RegulationSource(planned, file.Services);
        var services = new List<ComputedService>(file.Services.Count);
        foreach (var service in file.Services)
        {
            services.Add(
                DerivedRates.Add(
                    Compute(service, file.Header.Form, parameters, regulations, traced),
                    file,
                    parameters,
                    traced
                )
            );
        }

        var byKey = file.Services.ToDictionary(service => service.Key, StringComparer.OrdinalIgnoreCase);
        var addOns = file.AddOns.Select(addOn => Compute(addOn, byKey, file.Header.Form, parameters, traced)).ToList();
        return new ComputedRates(file, parameters, services, addOns)
        {
            Steps = DerivedRates.Steps(file, services, parameters, traced),
        };
    }

    private static ComputedService Compute(
        ServiceRow service,
        Files.CostForm form,
        RateRuleParameters parameters,
        RegulationSource regulations,
        bool traced
    )
    {
        var basis = RateBasisRule
            .Compute(form, service.Lines, traced)
            .Named(RateBasisRule.Step, service.StoredBasis.Cell);
        var overhead = OverheadRule.Compute(service.OverheadPercent, basis, traced).Named(OverheadRule.Step);
        var regulation = regulations.Of(service, traced);
        var units = UnitsPerYearRule.Compute(service, parameters, traced);
        var occupancy = BudgetedOccupancyRule.Compute(service, parameters, traced);
        return new ComputedService(
            service,
            basis,
            overhead,
            regulation,
            units,
            occupancy,
            Rate(service, basis, overhead, regulation, units, occupancy, parameters, traced)
        );
    }

    private static Figure? Rate(
        ServiceRow service,
        Figure basis,
        Figure overhead,
        Figure regulation,
        Figure? units,
        Figure? occupancy,
        RateRuleParameters parameters,
        bool traced
    )
    {
        if (
            service.Unit.Key is not { } unit
            || AnyUnreadable([.. service.Lines, service.OverheadPercent, service.Regulation])
            || service.Places.Value is not >= Smallest
            || units is not { Value: >= Smallest }
            || occupancy is not { Value: >= Smallest }
        )
        {
            return null;
        }

        var places = Entered.Count(service.Places, "Fuldtidspladser", Unit.Places, traced);
        return RatePerUnitRule
            .Compute(basis, overhead, regulation, places, units.Value, occupancy.Value, parameters.RateDecimals, unit)
            .Named(parameters.Steps.Rate(unit), service.StoredRate.Cell);
    }

    private static ComputedAddOn Compute(
        AddOnRow addOn,
        Dictionary<string, ServiceRow> services,
        Files.CostForm form,
        RateRuleParameters parameters,
        bool traced
    )
    {
        var parent = addOn.Parent.Value is { } key ? services.GetValueOrDefault(key) : null;
        var basis = RateBasisRule.Compute(form, addOn.Lines, traced).Named(RateBasisRule.Step);
        if (
            parent is null
            || AnyUnreadable([.. addOn.Lines, addOn.Regulation, parent.OverheadPercent])
            || addOn.Units.Value is not >= Smallest
        )
        {
            return new ComputedAddOn(addOn, parent, basis, null);
        }

        var overhead = OverheadRule.Compute(parent.OverheadPercent, basis, traced).Named(OverheadRule.Step);
        var regulation = Entered.Kroner(addOn.Regulation, "Efterregulering", traced);
        var units = Entered.Count(addOn.Units, "Budgetterede enheder", Unit.Units, traced);
        var rate = AddOnRateRule
            .Compute(basis, overhead, regulation, units, parameters.RateDecimals)
            .Named(parameters.Steps.AddOn, addOn.StoredRate.Cell);
        return new ComputedAddOn(addOn, parent, basis, rate);
    }

    /// <summary>An amount nobody could read is not 0, so no rate is made from it.</summary>
    internal static bool AnyUnreadable(ReadOnlySpan<NumberEntry> entries)
    {
        foreach (ref readonly var entry in entries)
        {
            if (!entry.IsEmpty && entry.Value is null)
            {
                return true;
            }
        }

        return false;
    }
}
