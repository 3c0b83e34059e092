using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>
/// RATE-5: budgeted occupancy is the mean of two readings, then the bounds, then one decimal. An own figure with its
/// approval replaces it; a new offer gives its expected occupancy under the same bounds.
/// </summary>
public static class BudgetedOccupancyRule
{
    public static readonly RuleInfo Info = new(
        "RATE-5",
        "Budgetteret belægning",
        "Gennemsnittet af to aflæsninger, inden for områdets grænser, med én decimal. Dag-, skole- og døgntilbud har en "
            + "laveste og en højeste belægning; aflastning, akut og korte forløb har deres egen laveste. Grænserne er "
            + "områdets parametre. Et eget tal med en godkendelse træder i stedet; uden godkendelse bruges det beregnede. "
            + "Et nyt tilbud uden aflæsninger angiver sin forventede belægning, som får de samme grænser.",
        "belægning = (aflæsning 1 + aflæsning 2) / 2, dog mindst og højst områdets grænser",
        "Styringsaftale, budgetteret belægning; hvilke to år der aflæses, er en parameter"
    );

    public static readonly Step Step = new("Belægning", Unit.Percent, Info.Id, Info.Source);

    public static readonly Step ApprovedStep = new(
        "Belægning",
        Unit.Percent,
        Info.Id,
        Info.Source,
        "eget tal, som er godkendt, i stedet for det beregnede"
    );

    /// <summary>The budgeted occupancy as a share; null when neither readings nor an expected or approved figure is given.</summary>
    public static Figure? Compute(ServiceRow service, RateRuleParameters parameters, bool traced)
    {
        if (IsApproved(service))
        {
            return Entered
                .Percent(service.OwnOccupancy, "Eget tal", traced)
                .Rounded(parameters.OccupancyShareDecimals)
                .Named(parameters.Steps.ApprovedOccupancy, service.StoredOccupancy.Cell);
        }

        return Mean(service, parameters, traced) is { } mean
            ? Bounded(mean, service, parameters)
                .Rounded(parameters.OccupancyShareDecimals)
                .Named(parameters.Steps.Occupancy, service.StoredOccupancy.Cell)
            : null;
    }

    /// <summary>True when an own figure with the reference of its approval stands in place of the computed one.</summary>
    public static bool IsApproved(ServiceRow service) =>
        service.OwnOccupancy.Value is > 0m && !service.Approval.IsEmpty;

    /// <summary>The mean of the readings, or the expected occupancy of a new offer, before bounds and rounding.</summary>
    public static Figure? Mean(ServiceRow service, RateRuleParameters parameters, bool traced)
    {
        if (service.FirstReading.Value is not null && service.SecondReading.Value is not null)
        {
            var first = Entered.Percent(service.FirstReading, parameters.FirstReading, traced);
            var second = Entered.Percent(service.SecondReading, parameters.SecondReading, traced);
            return (first + second) / 2m;
        }

        return service is { FirstReading.Value: null, SecondReading.Value: null, ExpectedOccupancy.Value: > 0m }
            ? Entered.Percent(service.ExpectedOccupancy, "Forventet belægning", traced)
            : null;
    }

    private static Figure Bounded(Figure mean, ServiceRow service, RateRuleParameters parameters) =>
        service.Type.Key == OfferType.Short
            ? mean.Max(parameters.OccupancyMinShort)
            : mean.Max(parameters.OccupancyMin).Min(parameters.OccupancyMax);
}
