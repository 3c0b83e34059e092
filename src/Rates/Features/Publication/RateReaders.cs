using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Who comes for the published rates, and who works on those to come.</summary>
public static class RateReaders
{
    private static readonly string[] Work =
    [
        Permissions.FillPart,
        Permissions.Deliver,
        Permissions.SignOff,
        Permissions.ManageRounds,
        Permissions.Review,
    ];

    /// <summary>True for operators' people, the secretariat and the rate group.</summary>
    public static bool WorkOnRates(Visitor visitor) => Work.Any(permission => visitor.With(permission).Count > 0);

    /// <summary>True for those who buy places.</summary>
    public static bool Buys(Visitor visitor) => visitor.Has(Role.BuyerOfficer);
}
