namespace Rammevaerk.Offers.Domain;

/// <summary>What somebody enters about an offer, valid from a day; checked by who made it.</summary>
public sealed record OfferEntry
{
    /// <summary>The first day it is so.</summary>
    public required DateOnly From { get; init; }

    public required string Name { get; init; }

    public required OfferType Type { get; init; }

    /// <summary>Act and paragraph: SEL § 107.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>Keys of <see cref="TargetGroups"/>.</summary>
    public IReadOnlyList<string> Targets { get; init; } = [];

    public required bool IsInside { get; init; }

    public string Street { get; init; } = "";

    public string PostalCode { get; init; } = "";

    public string City { get; init; } = "";

    /// <summary>Code of the municipality it lies in.</summary>
    public string Municipality { get; init; } = "";

    public string PortalId { get; init; } = "";

    public string ContactName { get; init; } = "";

    public string ContactMail { get; init; } = "";

    public string ContactPhone { get; init; } = "";

    public SupervisionApproval Approval { get; init; }

    public IReadOnlyList<PlaceCount> Places { get; init; } = [];

    public IReadOnlyList<OfferDepartment> Departments { get; init; } = [];

    public IReadOnlyList<OfferService> Services { get; init; } = [];

    /// <summary>Why the change is made.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The row of the offer's history that says so, until replaced. Known from the write that stores it.</summary>
    public OfferFacts FactsOf(Guid offer) =>
        new()
        {
            Key = OfferFacts.KeyOf(offer),
            OfferId = offer,
            ValidFrom = From,
            Name = Name,
            Type = Type,
            LegalBasis = LegalBasis,
            Targets = TargetGroups.Ordered(Targets),
            IsInside = IsInside,
            Street = Street,
            PostalCode = PostalCode,
            City = City,
            Municipality = Municipality,
            PortalId = PortalId,
            ContactName = ContactName,
            ContactMail = ContactMail,
            ContactPhone = ContactPhone,
            Approval = Approval,
            Places = Places,
            PlacesTotal = Places.Sum(places => places.Count),
            Departments = Departments,
            Services = Services,
            Reason = Reason,
        };
}
