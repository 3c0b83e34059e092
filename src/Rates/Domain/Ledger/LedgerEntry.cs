using Rammevaerk.Platform.References;

namespace Rammevaerk.Rates.Domain.Ledger;

/// <summary>What a movement of a surplus or deficit does with it.</summary>
public enum LedgerMove
{
    /// <summary>Kept by the operator instead of lowering later rates (henlagt).</summary>
    SetAside,

    /// <summary>A set-aside surplus spent on the offer (anvendt).</summary>
    Used,

    /// <summary>Put into the rates of a later year (indregnet i taksten).</summary>
    IntoRate,

    /// <summary>Set aside first, then put into the rates of a later year.</summary>
    ReleasedIntoRate,

    /// <summary>Carried to the next year's frame (overført).</summary>
    Carried,

    /// <summary>Given to another offer before anything was done with it, or got from one.</summary>
    Moved,

    /// <summary>Set aside, and given to another offer, or got from one.</summary>
    MovedSetAside,
}

/// <summary>What movements take from.</summary>
public static class LedgerMoves
{
    /// <summary>True when it takes of what was set aside, and not of what nothing was done with.</summary>
    public static bool TakesReserve(this LedgerMove move) =>
        move is LedgerMove.Used or LedgerMove.ReleasedIntoRate or LedgerMove.MovedSetAside;
}

/// <summary>
/// One movement in an offer's ledger. It is never changed: a mistake is taken back by a movement of the opposite amount.
/// </summary>
public sealed class LedgerEntry
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "ledger-entry";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Official code of the operator.</summary>
    public string Party { get; set; } = "";

    public Guid OfferId { get; set; }

    /// <summary>1 for the offer's first; a form says the last it saw, so that two people cannot spend the same krone.</summary>
    public int Number { get; set; }

    /// <summary>The accounting year the surplus or deficit arose in.</summary>
    public int OriginYear { get; set; }

    public LedgerMove Move { get; set; }

    /// <summary>Kroner with the sign of the result: a surplus is positive, a deficit negative; taking back turns it round.</summary>
    public decimal Amount { get; set; }

    /// <summary>The budget year it counts in: of the rates, of the use, of the frame.</summary>
    public int BookYear { get; set; }

    /// <summary>The offer it was given to or got from.</summary>
    public Guid? OtherOfferId { get; set; }

    /// <summary>The movement it takes back; null for an ordinary one.</summary>
    public Guid? Reverses { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>Typed reference to the decision; null without one.</summary>
    public string? Decision { get; set; }

    public DateTime EnteredAt { get; set; }

    public string EnteredByName { get; set; } = "";

    public SubjectReference Reference => new(Kind, Id.ToString("N"));
}
