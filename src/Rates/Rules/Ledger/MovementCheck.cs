using Rammevaerk.Kernel.Faults;
using Rammevaerk.Rates.Domain.Ledger;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>Whether a movement keeps to RATE-6: within what is there, within the limit, within its years.</summary>
public static class MovementCheck
{
    /// <summary>Why the movement may not be entered; null when it may.</summary>
    /// <param name="ledger">The offer's ledger before it.</param>
    /// <param name="entry">The movement, with the sign of the result.</param>
    /// <param name="terms">The terms of the year the result arose in.</param>
    /// <param name="isInside">Whether the framework agreement covers the offer in the year of use.</param>
    public static Fault? Refuse(OfferLedger ledger, LedgerEntry entry, PostRegulationTerms terms, bool isInside)
    {
        if (ledger.Of(entry.OriginYear) is not { } position)
        {
            return LedgerFaults.NoAccounts(entry.OriginYear);
        }

        var standing = entry.Move.TakesReserve() ? position.Reserve : position.Open;
        if (entry.Amount == 0m || decimal.Sign(entry.Amount) != decimal.Sign(standing))
        {
            return LedgerFaults.NothingStanding(entry, standing);
        }

        if (decimal.Abs(entry.Amount) > decimal.Abs(standing))
        {
            return LedgerFaults.MoreThanStands(entry, standing);
        }

        return entry.Move switch
        {
            LedgerMove.SetAside => Keep(PostRegulationRuleSet.SetAside, position.SetAside, position, entry, terms)
                ?? (isInside ? null : LedgerFaults.OutsideAgreement(entry)),
            LedgerMove.Carried => Keep(PostRegulationRuleSet.Carry, position.Carried, position, entry, terms)
                ?? Years(entry, entry.OriginYear + 1, entry.OriginYear + 1),
            LedgerMove.Used => Years(entry, entry.OriginYear + 1, position.LastUseYear)
                ?? (isInside ? null : LedgerFaults.OutsideAgreement(entry)),
            LedgerMove.IntoRate => Years(entry, FirstRateYear(entry, terms), position.LastRateYear),
            LedgerMove.ReleasedIntoRate => Years(entry, entry.OriginYear + 1, position.LastUseYear + terms.RateYears),
            LedgerMove.MovedSetAside => isInside ? null : LedgerFaults.OutsideAgreement(entry),
            LedgerMove.Moved => null,
            _ => throw new ArgumentOutOfRangeException(nameof(entry)),
        };
    }

    /// <summary>
    /// True when no year has more done with it than it gave: what must hold after a movement is taken back or accounts are
    /// corrected.
    /// </summary>
    public static bool IsSound(OfferLedger ledger) =>
        ledger.Positions.All(position =>
            Follows(position.Open, position.Result + position.Moved)
            && Follows(position.Reserve, position.SetAside + position.MovedSetAside)
            && decimal.Abs(position.SetAside) <= Math.Max(position.Limit, 0m)
            && decimal.Abs(position.Carried) <= Math.Max(position.Limit, 0m)
        );

    /// <summary>What is left has the sign of the whole, and is not larger.</summary>
    private static bool Follows(decimal left, decimal whole) =>
        left == 0m || (decimal.Sign(left) == decimal.Sign(whole) && decimal.Abs(left) <= decimal.Abs(whole));

    /// <summary>What is carried leaves the rest to the year two years on, no sooner and no later.</summary>
    private static int FirstRateYear(LedgerEntry entry, PostRegulationTerms terms) =>
        terms.Set == PostRegulationRuleSet.Carry ? terms.LastRateYear(entry.OriginYear) : entry.OriginYear + 1;

    private static Fault? Keep(
        PostRegulationRuleSet set,
        decimal already,
        LedgerPosition position,
        LedgerEntry entry,
        PostRegulationTerms terms
    ) =>
        terms.Set != set ? LedgerFaults.NotTheAreasRules(entry, terms)
        : decimal.Abs(already + entry.Amount) > position.Limit ? LedgerFaults.AboveLimit(entry, already, position.Limit)
        : null;

    private static Fault? Years(LedgerEntry entry, int first, int last) =>
        entry.BookYear >= first && entry.BookYear <= last ? null : LedgerFaults.WrongYear(entry, first, last);
}
