using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Offers.Features;

/// <summary>The fields of an offer one by one: for showing two versions beside each other, and what a change changed.</summary>
public static class OfferFields
{
    public static IReadOnlyList<OfferField> All { get; } =
    [
        new("navn", "Navn", form => form.Name, (mine, stored) => mine.Name = stored.Name),
        new("type", "Tilbudstype", form => TypeWords(form.Type), (mine, stored) => mine.Type = stored.Type),
        new(
            "retsgrundlag",
            "Retsgrundlag",
            form => form.LegalBasis,
            (mine, stored) => mine.LegalBasis = stored.LegalBasis
        ),
        new(
            "maalgruppe",
            "Målgrupper",
            form => string.Join(", ", form.Targets.Select(TargetGroups.NameOf)),
            (mine, stored) => mine.Targets = stored.Targets
        ),
        new(
            "omfattet",
            "Rammeaftalen",
            form => form.Scope.Length == 0 ? "" : OfferWords.OfScope(form.Scope == "inde"),
            (mine, stored) => mine.Scope = stored.Scope
        ),
        new("vej", "Vej og nummer", form => form.Street, (mine, stored) => mine.Street = stored.Street),
        new("postnummer", "Postnummer", form => form.PostalCode, (mine, stored) => mine.PostalCode = stored.PostalCode),
        new("by", "By", form => form.City, (mine, stored) => mine.City = stored.City),
        new(
            "kommune",
            "Ligger i",
            form => form.Municipality.Length == 0 ? "" : PartyRegister.Starting.NameOf(form.Municipality),
            (mine, stored) => mine.Municipality = stored.Municipality
        ),
        new(
            "portal",
            "Nummer i Tilbudsportalen",
            form => form.PortalId,
            (mine, stored) => mine.PortalId = stored.PortalId
        ),
        new(
            "kontakt",
            "Kontaktperson",
            form => form.ContactName,
            (mine, stored) => mine.ContactName = stored.ContactName
        ),
        new("mail", "Mail", form => form.ContactMail, (mine, stored) => mine.ContactMail = stored.ContactMail),
        new("telefon", "Telefon", form => form.ContactPhone, (mine, stored) => mine.ContactPhone = stored.ContactPhone),
        new(
            "godkendelse",
            "Socialtilsynets godkendelse",
            form => ApprovalWords(form.Approval),
            (mine, stored) => mine.Approval = stored.Approval
        ),
        new(
            "pladser",
            "Pladser",
            form => string.Join(", ", form.Places.Select(place => $"{place.Kind} {place.Count}".Trim())),
            (mine, stored) => mine.Places = stored.Places
        ),
        new(
            "afdelinger",
            "Afdelinger",
            form => string.Join(", ", form.Departments.Select(part => $"{part.Name} {part.Places}".Trim())),
            (mine, stored) => mine.Departments = stored.Departments
        ),
        new(
            "ydelser",
            "Ydelser",
            form => string.Join(", ", form.Services.Select(ServiceWords)),
            (mine, stored) => mine.Services = stored.Services
        ),
    ];

    /// <summary>The fields in which two forms differ.</summary>
    public static IReadOnlyList<OfferField> Differing(OfferForm one, OfferForm other) =>
        All.Where(field => field.Shown(one) != field.Shown(other)).ToList();

    /// <summary>What changed from one row of the history to the next, in words.</summary>
    public static string Changed(OfferFacts before, OfferFacts after) =>
        string.Join(
            ", ",
            Differing(OfferForm.Of(before, 0, before.ValidFrom), OfferForm.Of(after, 0, after.ValidFrom))
                .Select(field => field.Label)
        );

    private static string TypeWords(string type) =>
        Enum.TryParse<OfferType>(type, out var known) && Enum.IsDefined(known) ? OfferWords.Of(known) : type;

    private static string ApprovalWords(string approval) =>
        Enum.TryParse<SupervisionApproval>(approval, out var known) && Enum.IsDefined(known)
            ? OfferWords.Of(known)
            : approval;

    private static string ServiceWords(ServiceLine service) =>
        $"{service.Name} pr. {service.Unit}"
        + (service.Department.Length > 0 ? $" ({service.Department})" : "")
        + (service.IsAddOn ? ", tillæg" : "");
}

/// <summary>One field of the form.</summary>
/// <param name="Name">Its name and id in the form.</param>
/// <param name="Label">What users call it.</param>
/// <param name="Shown">Its value in words.</param>
/// <param name="Take">Puts the second form's value into the first.</param>
public sealed record OfferField(
    string Name,
    string Label,
    Func<OfferForm, string> Shown,
    Action<OfferForm, OfferForm> Take
);

/// <summary>Two versions of an offer: what was typed, and what somebody else stored meanwhile.</summary>
public sealed record OfferConflict(OfferForm Mine, OfferForm Stored, DateTime ChangedAt);
