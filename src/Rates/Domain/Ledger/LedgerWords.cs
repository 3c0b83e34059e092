namespace Rammevaerk.Rates.Domain.Ledger;

/// <summary>What movements are called on pages and in faults.</summary>
public static class LedgerWords
{
    /// <summary>As a list calls it: henlagt.</summary>
    public static string Of(LedgerMove move) =>
        move switch
        {
            LedgerMove.SetAside => "henlagt",
            LedgerMove.Used => "anvendt af henlæggelse",
            LedgerMove.IntoRate => "indregnet i takst",
            LedgerMove.ReleasedIntoRate => "indregnet i takst af henlæggelse",
            LedgerMove.Carried => "overført til ramme",
            LedgerMove.Moved => "flyttet mellem tilbud",
            LedgerMove.MovedSetAside => "henlæggelse flyttet mellem tilbud",
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };

    /// <summary>After »at«: henlægge.</summary>
    public static string Verb(LedgerMove move) =>
        move switch
        {
            LedgerMove.SetAside => "henlægge",
            LedgerMove.Used => "anvende af henlæggelsen",
            LedgerMove.IntoRate => "indregne",
            LedgerMove.ReleasedIntoRate => "indregne af henlæggelsen",
            LedgerMove.Carried => "overføre",
            LedgerMove.Moved => "flytte",
            LedgerMove.MovedSetAside => "flytte af henlæggelsen",
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };

    /// <summary>After »kan«: henlægges.</summary>
    public static string Passive(LedgerMove move) =>
        move switch
        {
            LedgerMove.SetAside => "henlægges",
            LedgerMove.Used => "anvendes",
            LedgerMove.IntoRate or LedgerMove.ReleasedIntoRate => "indregnes",
            LedgerMove.Carried => "overføres",
            LedgerMove.Moved or LedgerMove.MovedSetAside => "flyttes",
            _ => throw new ArgumentOutOfRangeException(nameof(move)),
        };
}
