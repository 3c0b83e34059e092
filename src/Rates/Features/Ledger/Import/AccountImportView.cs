using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Ledger.Import;

/// <summary>A place or account of a file, with what it sums to and what is known of it.</summary>
/// <param name="Number">Its number in the file.</param>
/// <param name="Text">What the file calls it; empty when it does not.</param>
/// <param name="Sum">Kroner as the file writes them: income is negative.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Choice">What the form should propose: an offer's id, or an account's part; empty when nothing is known.</param>
public sealed record ImportedNumber(string Number, string Text, decimal Sum, int Lines, string Choice);

/// <summary>A file of accounts with what must be said of it.</summary>
/// <param name="Import">The file.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Places">Its places, the largest first.</param>
/// <param name="Accounts">Its accounts by number.</param>
/// <param name="Offers">The operator's offers by name.</param>
public sealed record AccountImportView(
    AccountImport Import,
    IReadOnlyList<AccountLine> Lines,
    IReadOnlyList<ImportedNumber> Places,
    IReadOnlyList<ImportedNumber> Accounts,
    IReadOnlyList<(Guid Id, string Name)> Offers
)
{
    /// <summary>The choice that leaves a place or account out.</summary>
    public const string LeftOut = nameof(AccountPart.LeftOut);

    /// <summary>Address of its page.</summary>
    public string Address => $"{LedgerEndpoints.Base}/{Import.Area}/{Import.Party}/import/{Import.Id}";
}
