namespace Rammevaerk.Parties.Domain;

/// <summary>What the register was read from; another one means that something was written about parties or areas since.</summary>
/// <param name="Parties">The parties' rows; null when there are none.</param>
/// <param name="Areas">The areas' rows; null when there are none.</param>
internal sealed record PartyEdition(DatedMark? Parties, DatedMark? Areas);

/// <summary>Tells a state of a dated table from the others: every write adds rows or closes some at an instant of its own.</summary>
/// <param name="Rows">How many there are, closed ones too.</param>
/// <param name="KnownFrom">When the newest became known.</param>
/// <param name="KnownTo">When the newest closing was; null for none.</param>
internal sealed record DatedMark(int Rows, DateTime KnownFrom, DateTime? KnownTo);
