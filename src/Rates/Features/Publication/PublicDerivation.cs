using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>How much of a published rate's derivation anyone may see; the area's parameter public-derivation.</summary>
public enum PublicDerivation
{
    /// <summary>alt: everything.</summary>
    Everything,

    /// <summary>uden-omkostninger: places, days and occupancy, but nothing that is or contains an amount.</summary>
    WithoutCosts,

    /// <summary>kun-takst: the rate alone.</summary>
    RateOnly,
}

/// <summary>Reads the parameter.</summary>
public static class PublicDerivationChoice
{
    /// <summary>What the area shows of the year's rates; RV-101 to RV-103 without one answer, RV-474 for another word.</summary>
    public static Result<PublicDerivation> Of(ParameterSet parameters, AreaKey area, BudgetYear year) =>
        parameters.Find(ParameterKeys.PublicDerivation, area, year.Start).Then(Parse);

    /// <summary>True when the visitor may see what the operator's rates of the year are made of.</summary>
    public static bool ShowsCosts(Visitor visitor, ParameterSet parameters, AreaKey area, string party, int year) =>
        visitor.May(Permissions.ReadCosts, area, party)
        || Of(parameters, area, new BudgetYear(year)) is { IsOk: true, Value: PublicDerivation.Everything };

    private static Result<PublicDerivation> Parse(Parameter parameter) =>
        parameter.Text switch
        {
            "alt" => PublicDerivation.Everything,
            "uden-omkostninger" => PublicDerivation.WithoutCosts,
            "kun-takst" => PublicDerivation.RateOnly,
            _ => PublicationFaults.UnknownPublicDerivation(parameter),
        };
}
