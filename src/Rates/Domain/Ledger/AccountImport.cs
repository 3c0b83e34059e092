using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Ledger;

/// <summary>What an amount of the accounts is.</summary>
public enum AccountPart
{
    /// <summary>What buyers were charged; a credit, so negative in the file.</summary>
    Proceeds,

    /// <summary>What the offer cost.</summary>
    Costs,

    /// <summary>Not part of the cost-based accounts.</summary>
    LeftOut,
}

/// <summary>A file of accounts an operator has handed in for one accounting year, until its lines are laid on offers.</summary>
public sealed class AccountImport : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Official code of the operator.</summary>
    public string Party { get; set; } = "";

    /// <summary>The accounting year.</summary>
    public int Year { get; set; }

    /// <summary>Content address of the file as received.</summary>
    public string FileHash { get; set; } = "";

    public string FileName { get; set; } = "";

    public DateTime ReceivedAt { get; set; }

    public string ReceivedByName { get; set; } = "";

    /// <summary>When its sums became accounts, UTC; null until then.</summary>
    public DateTime? AppliedAt { get; set; }

    public int Version { get; set; }
}

/// <summary>What an operator has said of a place or an account of its plan of accounts; used again for the next file.</summary>
public sealed class AccountMapping
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Official code of the operator.</summary>
    public string Party { get; set; } = "";

    /// <summary>True for a place (omkostningssted), false for an account (konto).</summary>
    public bool IsPlace { get; set; }

    /// <summary>The place's or account's number as the file writes it.</summary>
    public string Number { get; set; } = "";

    /// <summary>The offer of a place; null for one that is no offer's, and for accounts.</summary>
    public Guid? OfferId { get; set; }

    /// <summary>What an account is; left out for places that are no offer's.</summary>
    public AccountPart Part { get; set; }
}
