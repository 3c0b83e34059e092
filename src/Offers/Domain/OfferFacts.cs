using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers.Domain;

/// <summary>What was so about an offer for some days, as known for some time. Its key is the offer's id.</summary>
public sealed class OfferFacts : DatedRow
{
    public Guid OfferId { get; set; }

    public string Name { get; set; } = "";

    public OfferType Type { get; set; }

    /// <summary>Act and paragraph as the kernel writes them: SEL § 107.</summary>
    public string LegalBasis { get; set; } = "";

    /// <summary>Keys of <see cref="TargetGroups"/>, in the order of that list.</summary>
    public IReadOnlyList<string> Targets { get; set; } = [];

    /// <summary>True when the framework agreement covers it; outside offers are told voluntarily.</summary>
    public bool IsInside { get; set; }

    public string Street { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public string City { get; set; } = "";

    /// <summary>Code of the municipality it lies in; empty when not told.</summary>
    public string Municipality { get; set; } = "";

    /// <summary>Its number in the Offers Portal (Tilbudsportalen); empty when not told.</summary>
    public string PortalId { get; set; } = "";

    public string ContactName { get; set; } = "";

    public string ContactMail { get; set; } = "";

    public string ContactPhone { get; set; } = "";

    public SupervisionApproval Approval { get; set; }

    /// <summary>Places by kind: 7 rooms and 4 flats. The kind is in the operator's words.</summary>
    public IReadOnlyList<PlaceCount> Places { get; set; } = [];

    /// <summary>The sum of <see cref="Places"/>, kept beside it so that the database can add up.</summary>
    public decimal PlacesTotal { get; set; }

    public IReadOnlyList<OfferDepartment> Departments { get; set; } = [];

    public IReadOnlyList<OfferService> Services { get; set; } = [];

    /// <summary>Why the change was made; empty when not told.</summary>
    public string Reason { get; set; } = "";

    /// <summary>The rows of an offer's history share this key.</summary>
    public static string KeyOf(Guid offer) => offer.ToString();
}

/// <summary>A number of places of one kind.</summary>
/// <param name="Kind">In the operator's words: Kollegieværelse. Empty for places of no particular kind.</param>
/// <param name="Count">Full-time places; two decimals at most.</param>
public sealed record PlaceCount(string Kind, decimal Count);

/// <summary>A part of an offer with places of its own.</summary>
/// <param name="Name">Unique in the offer.</param>
/// <param name="Places">Full-time places; null when not told apart.</param>
public sealed record OfferDepartment(string Name, decimal? Places);

/// <summary>What is bought at the offer.</summary>
/// <param name="Name">Unique in its department.</param>
/// <param name="Department">Name of the department; empty for the whole offer.</param>
/// <param name="Unit">What it is paid per: døgn, dag, fremmøde, time, forløb, måned.</param>
/// <param name="IsAddOn">True for an add-on, which is bought beside a main service.</param>
public sealed record OfferService(string Name, string Department, string Unit, bool IsAddOn);
