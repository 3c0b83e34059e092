using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>What a rate is for, as the operator wrote it: shared by delivered and published rates.</summary>
public interface IRateSubject
{
    /// <summary>Official code of the operator.</summary>
    string Party { get; }

    /// <summary>The number that follows the service from year to year: Y001, or T001 for an add-on.</summary>
    string ServiceKey { get; }

    /// <summary>The service an add-on belongs to; null for a main service.</summary>
    string? ParentKey { get; }

    string OfferName { get; }

    string Department { get; }

    string ServiceName { get; }

    string LegalBasis { get; }

    string Target { get; }

    /// <summary>What it is paid for: døgn, dag, fremmøde, time, forløb, måned.</summary>
    string Unit { get; }

    /// <summary>Offer, department and service in one line, as the checks name it; an add-on by its own name.</summary>
    string Name => ParentKey is null ? Domain.ServiceName.Of(OfferName, Department, ServiceName) : ServiceName;

    /// <summary>Offer and department in one line.</summary>
    string Place => Domain.ServiceName.Of(OfferName, Department, "");
}

/// <summary>One rate of a delivery, with its state on the way to publication.</summary>
public sealed class DeliveredRate : IRateSubject, IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid SubmissionId { get; set; }

    public Guid RoundId { get; set; }

    public string Party { get; set; } = "";

    public string ServiceKey { get; set; } = "";

    public int Ordinal { get; set; }

    /// <summary>The service an add-on belongs to; null for a main service.</summary>
    public string? ParentKey { get; set; }

    public string OfferName { get; set; } = "";

    public string Department { get; set; } = "";

    public string ServiceName { get; set; } = "";

    /// <summary>The offer type as written: Døgn, Dag, Skole, Aflastning og akut.</summary>
    public string OfferType { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    public string Target { get; set; } = "";

    public string Unit { get; set; } = "";

    public bool IsInside { get; set; }

    /// <summary>Full-time places; null for add-ons and where none could be read.</summary>
    public decimal? Places { get; set; }

    /// <summary>Budgeted occupancy as a share.</summary>
    public decimal? Occupancy { get; set; }

    /// <summary>Kroner per unit; null where it could not be computed.</summary>
    public decimal? Rate { get; set; }

    /// <summary>Last year's rate for the same unit; null when there is none to compare with.</summary>
    public decimal? LastRate { get; set; }

    /// <summary>The derivation, packed; null where there is no rate. See <see cref="Files.StoredDerivation"/>.</summary>
    public byte[]? Derivation { get; set; }

    /// <summary>What follows from the rate, as JSON; see <see cref="RateTerms"/>. Null for add-ons and where there is no rate.</summary>
    public string? Terms { get; set; }

    /// <summary>The derivation of the price when the rate is split, packed; null where the file does not split it.</summary>
    public byte[]? SplitDerivation { get; set; }

    /// <summary>True for a service made for one citizen, and its add-ons: never published, whatever its state.</summary>
    public bool IsSinglePerson { get; set; }

    public RateState State { get; set; }

    /// <summary>What the rate group says of this rate.</summary>
    public string? ReviewComment { get; set; }

    /// <summary>When the rate group last accepted or returned it, UTC; null when it has not.</summary>
    public DateTime? ReviewedAt { get; set; }

    public string? ReviewedByName { get; set; }

    /// <summary>Why it was excepted, delegated or approved.</summary>
    public string? ApprovalNote { get; set; }

    /// <summary>Where that stands: minutes, letter.</summary>
    public string? ApprovalSource { get; set; }

    /// <summary>Typed reference to the decision (decision/42); null until decisions are registered.</summary>
    public string? Decision { get; set; }

    /// <summary>The day it was approved, excepted or delegated; null while nothing is decided.</summary>
    public DateOnly? DecidedOn { get; set; }

    /// <summary>True when the executive committee decided it, as delegated.</summary>
    public bool IsDecidedByCommittee { get; set; }

    /// <summary>The offer of the catalogue it belongs to; null when none was recognised.</summary>
    public Guid? OfferId { get; set; }

    public int Version { get; set; }

    /// <summary>Change since last year as a share; null when there is nothing to compare with.</summary>
    public decimal? Change => Rate is { } now && LastRate is > 0m and { } before ? (now / before) - 1m : null;
}

/// <summary>
/// A published rate with both times: the days it counts for, and from when until when it was what was published. Its key
/// is operator and service: 0779/Y001.
/// </summary>
public sealed class PublishedRate : DatedRow, IRateSubject
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate";

    public string Area { get; set; } = "";

    public string Party { get; set; } = "";

    public int Year { get; set; }

    public string ServiceKey { get; set; } = "";

    public string? ParentKey { get; set; }

    public string OfferName { get; set; } = "";

    public string Department { get; set; } = "";

    public string ServiceName { get; set; } = "";

    public string OfferType { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    public string Target { get; set; } = "";

    public string Unit { get; set; } = "";

    public bool IsInside { get; set; }

    public decimal? Places { get; set; }

    /// <summary>The occupancy the rate presupposes, as a share; published with it (RATE-16).</summary>
    public decimal? Occupancy { get; set; }

    /// <summary>Kroner per unit.</summary>
    public decimal Rate { get; set; }

    public byte[]? Derivation { get; set; }

    /// <summary>What follows from the rate, as JSON; see <see cref="RateTerms"/>. Null for add-ons and earlier rates.</summary>
    public string? Terms { get; set; }

    /// <summary>Published, or corrected when it took the place of a published one.</summary>
    public RateState State { get; set; }

    /// <summary>Why it took the place of a published one; null for a first publication.</summary>
    public string? CorrectionReason { get; set; }

    /// <summary>Where the correction stands: minutes, letter; null for a first publication.</summary>
    public string? CorrectionSource { get; set; }

    public string? Decision { get; set; }

    /// <summary>The new rate in the year it is; null for the year's first rate and its corrections.</summary>
    public Guid? ChangeId { get; set; }

    /// <summary>The delivery it comes from.</summary>
    public Guid? SubmissionId { get; set; }

    public Guid? OfferId { get; set; }

    public static string KeyOf(string party, string service) => $"{party}/{service}";

    public SubjectReference Reference => new(Kind, $"{Party}-{ServiceKey}-{Year}");

    /// <summary>Address of its public page.</summary>
    public string Address => $"/takster/{Area}/{Year}/{Party}/{ServiceKey}";
}
