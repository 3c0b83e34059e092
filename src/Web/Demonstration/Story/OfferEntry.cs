using Rammevaerk.Offers.Domain;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>Makes the rows of the catalogue from a planned offer.</summary>
internal static class OfferEntry
{
    public static Offer Offer(PlannedOffer planned, string area, int number, DateTime now) =>
        new()
        {
            Id = planned.Id,
            Number = number,
            Party = planned.Party,
            Area = area,
            ChangedAt = now,
        };

    public static OfferFacts Facts(PlannedOffer planned, DateOnly from, DateTime now)
    {
        var draw = Draw.For($"facts/{planned.Id}");
        return new OfferFacts
        {
            Id = Draw.Id($"facts/{planned.Id}"),
            Key = OfferFacts.KeyOf(planned.Id),
            OfferId = planned.Id,
            ValidFrom = from,
            KnownFrom = now,
            Name = planned.Name,
            Type = TypeOf(planned.Kind),
            LegalBasis = planned.Kind.Basis,
            Targets = [TargetGroups.KeyOf(planned.Target)!],
            IsInside = planned.Kind.IsInside,
            Street = planned.Address,
            PostalCode = planned.Town[..4],
            City = planned.Town[5..],
            Municipality = planned.Party[0] == '0' ? planned.Party : "",
            PortalId = planned.Kind.IsSpecialEducation ? "" : $"{draw.Between(100_000, 999_999)}",
            ContactName = "",
            ContactMail = $"kontakt@{Plain(planned.Name)}.example",
            ContactPhone = $"00 00 {draw.Between(10, 99)} {draw.Between(10, 99)}",
            Approval = Approval(planned.Kind, draw),
            Places = [new PlaceCount("", planned.Places)],
            PlacesTotal = planned.Places,
            Services = planned
                .Services.Select(one => new OfferService(one.Name, "", planned.Kind.Unit, false))
                .ToList(),
        };
    }

    public static FreePlaces FreePlaces(PlannedOffer planned, DateTime now, Guid? by)
    {
        var draw = Draw.For($"free/{planned.Id}");
        return new FreePlaces
        {
            Id = Draw.Id($"free/{planned.Id}"),
            OfferId = planned.Id,
            Count = draw.OnceIn(3) ? draw.Between(1, 1 + (int)(planned.Places / 8m)) : 0m,
            Day = DateOnly.FromDateTime(now),
            ToldAt = now,
            ToldBy = by,
        };
    }

    private static OfferType TypeOf(OfferKind kind) =>
        kind.Type switch
        {
            "Døgn" => OfferType.Residential,
            "Dag" => OfferType.Day,
            "Skole" => OfferType.School,
            _ => OfferType.Short,
        };

    private static SupervisionApproval Approval(OfferKind kind, Draw draw) =>
        kind.IsSpecialEducation ? SupervisionApproval.NotRequired
        : draw.OnceIn(40) ? SupervisionApproval.StrictSupervision
        : draw.OnceIn(15) ? SupervisionApproval.ApprovedOnConditions
        : SupervisionApproval.Approved;

    private static string Plain(string name) =>
        new(
            NameGiver
                .Domain(name)
                .Where(sign => char.IsAsciiLetterLower(sign))
                .SkipLast("example".Length)
                .Take(24)
                .ToArray()
        );
}
