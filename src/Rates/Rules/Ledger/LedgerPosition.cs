namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>Where the result of one accounting year stands. Kroner; a surplus is positive, a deficit negative.</summary>
/// <param name="OriginYear">The year it arose in.</param>
/// <param name="Result">The year's own result; 0 for a year whose accounts are another offer's.</param>
/// <param name="Moved">Got from other offers, less given to them, before anything was done with it.</param>
/// <param name="SetAside">Set aside in all.</param>
/// <param name="MovedSetAside">Set aside and got from other offers, less given to them.</param>
/// <param name="Used">Used of what was set aside.</param>
/// <param name="Released">Put into rates of what was set aside.</param>
/// <param name="IntoRate">Put into rates without being set aside.</param>
/// <param name="Carried">Carried to the next year's frame.</param>
/// <param name="Limit">The most that may be set aside or carried.</param>
/// <param name="LastRateYear">The last year whose rates may take up what is open.</param>
/// <param name="LastUseYear">The last year what is set aside may be used.</param>
public sealed record LedgerPosition(
    int OriginYear,
    decimal Result,
    decimal Moved,
    decimal SetAside,
    decimal MovedSetAside,
    decimal Used,
    decimal Released,
    decimal IntoRate,
    decimal Carried,
    decimal Limit,
    int LastRateYear,
    int LastUseYear
)
{
    /// <summary>What nothing has been done with yet.</summary>
    public decimal Open => Result + Moved - SetAside - IntoRate - Carried;

    /// <summary>What is set aside and neither used nor put into a rate.</summary>
    public decimal Reserve => SetAside + MovedSetAside - Used - Released;

    public bool IsSettled => Open == 0m && Reserve == 0m;
}

/// <summary>What an operator should act on in an offer's ledger.</summary>
/// <param name="Position">The position it is about.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Amount">Kroner; a surplus is positive.</param>
/// <param name="LastYear">The last year it can be done in.</param>
public sealed record LedgerWarning(LedgerPosition Position, LedgerWarningKind Kind, decimal Amount, int LastYear);

/// <summary>Why a position needs attention.</summary>
public enum LedgerWarningKind
{
    /// <summary>The coming year's rates are the last that may take it up.</summary>
    RateDue,

    /// <summary>It should have been in a rate already.</summary>
    RateOverdue,

    /// <summary>It must be used this year or the next.</summary>
    UseEnds,

    /// <summary>It was not used in time.</summary>
    UseEnded,

    /// <summary>Something stands on an offer that is closed.</summary>
    OfferClosed,
}
