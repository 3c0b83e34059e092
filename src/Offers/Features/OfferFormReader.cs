using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Offers.Features;

/// <summary>Makes an entry of what was typed, or says everything that is wrong, field by field in the form's order.</summary>
public sealed class OfferFormReader
{
    private const int LongestName = 200;
    private const int LongestText = 500;
    private const decimal MostPlaces = 10_000m;
    private const NumberStyles Written = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;

    private static readonly Period Days = new(new(2007, 1, 1), new(2099, 12, 31));

    private readonly List<FieldFault> faults = [];
    private readonly PartyRegister parties;
    private readonly OfferForm form;

    private OfferFormReader(OfferForm form, PartyRegister parties) => (this.form, this.parties) = (form, parties);

    /// <summary>The entry, or null with the faults RV-803 to RV-818.</summary>
    public static (OfferEntry? Entry, IReadOnlyList<FieldFault> Faults) Read(OfferForm form, PartyRegister parties)
    {
        var reader = new OfferFormReader(form, parties);
        var entry = reader.Entry();
        return reader.faults.Count == 0 ? (entry, []) : (null, reader.faults);
    }

    /// <summary>A number of places as people write it; null when it is none.</summary>
    public static decimal? PlacesOf(string text) =>
        decimal.TryParse(text, Written, Danish.Culture, out var count)
        && count is >= 0m and <= MostPlaces
        && decimal.Round(count, 2) == count
            ? count
            : null;

    /// <summary>A day as a date field sends it; null when it is none an offer can have.</summary>
    public static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, OfferForm.DayFormat, Danish.Invariant, DateTimeStyles.None, out var day)
        && Days.Contains(day)
            ? day
            : null;

    private OfferEntry Entry()
    {
        var from = DayOf(form.From);
        var day = from ?? Days.From;
        Require(form.Name.Length is > 0 and <= LongestName, "navn", OfferFaults.NameMissing);
        var hasType = Enum.TryParse<OfferType>(form.Type, out var type) && Enum.IsDefined(type);
        Require(hasType, "type", OfferFaults.TypeMissing);
        var basis = Basis(day);
        Require(
            form.Targets.Count > 0 && form.Targets.All(TargetGroups.IsKnown),
            "maalgruppe",
            OfferFaults.TargetUnknown
        );
        Require(form.Scope is "inde" or "ude", "omfattet", OfferFaults.ScopeMissing);
        var places = Places();
        Address(day);
        Contact();
        var departments = Departments();
        var services = Services();
        Require(from is not null, "fra", () => OfferFaults.DayWrong(form.From));
        Short("begrundelse", "Begrundelsen", form.Reason);
        return new OfferEntry
        {
            From = day,
            Name = form.Name,
            Type = type,
            LegalBasis = basis,
            Targets = form.Targets,
            IsInside = form.Scope == "inde",
            Street = form.Street,
            PostalCode = form.PostalCode,
            City = form.City,
            Municipality = form.Municipality,
            PortalId = form.PortalId,
            ContactName = form.ContactName,
            ContactMail = form.ContactMail,
            ContactPhone = form.ContactPhone,
            Approval =
                Enum.TryParse<SupervisionApproval>(form.Approval, out var approval) && Enum.IsDefined(approval)
                    ? approval
                    : SupervisionApproval.Unknown,
            Places = places,
            Departments = departments,
            Services = services,
            Reason = form.Reason,
        };
    }

    private string Basis(DateOnly day)
    {
        var parsed = LegalBasis.Parse(form.LegalBasis);
        var known = parsed.IsOk ? LegalBasisCatalogue.Find(parsed.Value) : null;
        Require(
            known is not null && known.Validity.Contains(day),
            "retsgrundlag",
            () => OfferFaults.BasisNotInForce(form.LegalBasis, day)
        );
        return known?.Basis.ToString() ?? "";
    }

    private void Address(DateOnly day)
    {
        Short("vej", "Vejen", form.Street);
        Require(
            form.PostalCode.Length == 0 || (form.PostalCode.Length == 4 && form.PostalCode.All(char.IsAsciiDigit)),
            "postnummer",
            () => OfferFaults.PostalCodeWrong(form.PostalCode)
        );
        Short("by", "Byen", form.City);
        Require(
            form.Municipality.Length == 0 || parties.Find(form.Municipality, day) is { Kind: PartyKind.Municipality },
            "kommune",
            () => OfferFaults.MunicipalityUnknown(form.Municipality)
        );
        Short("portal", "Nummeret", form.PortalId);
    }

    private void Contact()
    {
        Short("kontakt", "Navnet", form.ContactName);
        var at = form.ContactMail.IndexOf('@', StringComparison.Ordinal);
        Require(
            form.ContactMail.Length == 0
                || (at > 0 && at < form.ContactMail.Length - 1 && !form.ContactMail.Any(char.IsWhiteSpace)),
            "mail",
            () => OfferFaults.MailWrong(form.ContactMail)
        );
        Short("mail", "Mailadressen", form.ContactMail);
        Short("telefon", "Telefonnummeret", form.ContactPhone);
    }

    private List<PlaceCount> Places()
    {
        Once("pladser", form.Places.Select(line => line.Kind));
        return [.. form.Places.Select(line => new PlaceCount(line.Kind, Count("pladser", line.Count)))];
    }

    private List<OfferDepartment> Departments()
    {
        Once("afdelinger", form.Departments.Select(line => line.Name));
        return
        [
            .. form.Departments.Select(line => new OfferDepartment(
                line.Name,
                line.Places.Length == 0 ? null : Count("afdelinger", line.Places)
            )),
        ];
    }

    private List<OfferService> Services()
    {
        Once("ydelser", form.Services.Select(line => $"{line.Name} {line.Department}".Trim()));
        foreach (var line in form.Services)
        {
            Require(OfferWords.Units.Contains(line.Unit), "ydelser", () => OfferFaults.UnitMissing(line.Name));
            Require(
                line.Department.Length == 0
                    || form.Departments.Any(part =>
                        string.Equals(part.Name, line.Department, StringComparison.Ordinal)
                    ),
                "ydelser",
                () => OfferFaults.UnknownDepartment(line.Department)
            );
        }

        return [.. form.Services.Select(line => new OfferService(line.Name, line.Department, line.Unit, line.IsAddOn))];
    }

    private decimal Count(string field, string text)
    {
        var count = PlacesOf(text);
        Require(count is not null, field, () => OfferFaults.PlacesWrong(text));
        return count ?? 0m;
    }

    private void Once(string field, IEnumerable<string> names)
    {
        foreach (
            var twice in names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
        )
        {
            faults.Add(new(field, OfferFaults.TwiceInList(twice.Key)));
        }
    }

    private void Short(string field, string words, string text) =>
        Require(text.Length <= LongestText, field, () => OfferFaults.TooLong(words, LongestText));

    private void Require(bool isSo, string field, Func<Fault> fault)
    {
        if (!isSo)
        {
            faults.Add(new(field, fault()));
        }
    }
}
