using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Ledger;

/// <summary>
/// The cost-based accounts of one offer for one accounting year (regnskab), in kroner. Together with what the ledger has
/// put into the year's rates they give its surplus or deficit.
/// </summary>
public sealed class OfferAccount : IVersioned
{
    /// <summary>The kind of its typed reference; its key is offer and year: 0198…-2025.</summary>
    public const string Kind = "offer-account";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Official code of the operator.</summary>
    public string Party { get; set; } = "";

    public Guid OfferId { get; set; }

    /// <summary>The accounting year.</summary>
    public int Year { get; set; }

    /// <summary>The budgeted rate basis (RATE-3) of the year's rates; what may be set aside is a share of it.</summary>
    public decimal RateBasis { get; set; }

    /// <summary>What buyers were charged, add-ons included.</summary>
    public decimal Proceeds { get; set; }

    /// <summary>What the offer cost, overhead included.</summary>
    public decimal Costs { get; set; }

    /// <summary>
    /// Post-regulation that stood in the year's rates; a deficit is positive. It belongs to earlier years, so it is taken
    /// out of the year's own result.
    /// </summary>
    public decimal Regulation { get; set; }

    /// <summary>Where the figures stand: the accounts, a letter, the imported file.</summary>
    public string Source { get; set; } = "";

    /// <summary>Content address of the file they were imported from; null when entered by hand.</summary>
    public string? FileHash { get; set; }

    public DateTime EnteredAt { get; set; }

    public string EnteredByName { get; set; } = "";

    public int Version { get; set; }

    public SubjectReference Reference => new(Kind, $"{OfferId:N}-{Year}");
}
