using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Rules;

/// <summary>
/// A mandate that ends within the notice is told as an appointment's is (A2, A4), unless it was ended with a reason or the
/// same body has given another in the same forum that lasts longer.
/// </summary>
public static class MandateExpiryRule
{
    /// <summary>True when the mandate should be renewed or let go.</summary>
    /// <param name="mandate">The mandate.</param>
    /// <param name="all">Every mandate of its area.</param>
    /// <param name="today">The day.</param>
    /// <param name="notice">Days before the last one that it is told.</param>
    public static bool IsExpiring(Mandate mandate, IEnumerable<Mandate> all, DateOnly today, int notice) =>
        mandate.IsActiveOn(today)
        && mandate is { ValidTo: { } last, EndReason: "" }
        && last.DayNumber - today.DayNumber <= notice
        && !all.Any(other =>
            other.Id != mandate.Id
            && other.BodyId == mandate.BodyId
            && other.Forum == mandate.Forum
            && (other.ValidTo is null || other.ValidTo > last)
        );
}
