using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Capacity.Rules;

/// <summary>A change of capacity as it is applied for.</summary>
/// <param name="PlacesBefore">Full-time places before; may be decimal.</param>
/// <param name="PlacesAfter">Full-time places after.</param>
/// <param name="ConvertedPlaces">Places put to another use, whether or not their number changes.</param>
/// <param name="ClosesOffer">True when the whole offer closes.</param>
public sealed record CapacityChange(
    decimal PlacesBefore,
    decimal PlacesAfter,
    decimal ConvertedPlaces,
    bool ClosesOffer
);

/// <summary>Whether the forum must approve, and why.</summary>
/// <param name="ApprovalNeeded">False: notice only.</param>
/// <param name="Reason">The reason in Danish, with the numbers.</param>
/// <param name="TestedPlaces">The larger of the change in places and the converted places.</param>
/// <param name="Limit">The area's limit with its source.</param>
public sealed record CapacityVerdict(bool ApprovalNeeded, string Reason, decimal TestedPlaces, Parameter Limit);

/// <summary>
/// CAP-1: the forum approves when a whole offer closes or the change touches more places than the limit. The number
/// tested is the larger of the change in full-time places and the number of converted places.
/// </summary>
public static class CapacityApprovalRule
{
    public const string Id = "CAP-1";

    /// <summary>The verdict: RV-501 negative places, RV-502 more converted than there were, RV-101 to 103 no limit.</summary>
    public static Result<CapacityVerdict> Decide(
        CapacityChange change,
        ParameterSet parameters,
        AreaKey area,
        DateOnly date
    )
    {
        if (change.PlacesBefore < 0m || change.PlacesAfter < 0m || change.ConvertedPlaces < 0m)
        {
            return CapacityFaults.NegativePlaces();
        }

        if (change.ConvertedPlaces > change.PlacesBefore)
        {
            return CapacityFaults.MoreConvertedThanThere(change);
        }

        return parameters
            .FindNumber(ParameterKeys.MinorChangeLimit, area, date)
            .Then(limit => Result.Ok(Verdict(change, limit)));
    }

    private static CapacityVerdict Verdict(CapacityChange change, Parameter limit)
    {
        var difference = decimal.Abs(change.PlacesAfter - change.PlacesBefore);
        var tested = decimal.Max(difference, change.ConvertedPlaces);
        var most = limit.Number!.Value;
        if (change.ClosesOffer)
        {
            return new(
                true,
                "Et helt tilbud lukker. Det skal godkendes, uanset hvor mange pladser det har.",
                tested,
                limit
            );
        }

        var what =
            change.ConvertedPlaces > difference
                ? $"{Places(tested)} omlægges"
                : $"Ændringen er på {Places(tested)}";
        return tested > most
            ? new(true, $"{what}. Over {Places(most)} kræver godkendelse.", tested, limit)
            : new(false, $"{what}. Op til {Places(most)} skal kun meddeles.", tested, limit);
    }

    private static string Places(decimal places) => Danish.Figure(places, Unit.Places, withUnit: true);
}
