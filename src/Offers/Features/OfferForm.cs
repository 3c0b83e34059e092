using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Offers.Features;

/// <summary>The form of an offer as texts: what was typed, or what is stored. Nothing typed is lost when it is refused.</summary>
public sealed class OfferForm
{
    public const string DayFormat = "yyyy-MM-dd";

    public string Name { get; set; } = "";

    public string Type { get; set; } = "";

    public string LegalBasis { get; set; } = "";

    public IReadOnlyList<string> Targets { get; set; } = [];

    /// <summary>inde or ude; empty when not chosen.</summary>
    public string Scope { get; set; } = "";

    public string Street { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public string City { get; set; } = "";

    public string Municipality { get; set; } = "";

    public string PortalId { get; set; } = "";

    public string ContactName { get; set; } = "";

    public string ContactMail { get; set; } = "";

    public string ContactPhone { get; set; } = "";

    public string Approval { get; set; } = nameof(SupervisionApproval.Unknown);

    public IReadOnlyList<PlaceLine> Places { get; set; } = [];

    public IReadOnlyList<DepartmentLine> Departments { get; set; } = [];

    public IReadOnlyList<ServiceLine> Services { get; set; } = [];

    public string From { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>The offer's version the form was filled from; 0 for a new one.</summary>
    public int Version { get; set; }

    /// <summary>Names of the fields where, after a conflict, the stored version was chosen.</summary>
    public IReadOnlySet<string> TakesStored { get; set; } = new HashSet<string>();

    /// <summary>What was typed in a form the page is shown again for, or kept as a draft; null when it is simply read.</summary>
    public static OfferForm? Typed(HttpContext context) =>
        context.Features.Get<OfferForm>() ?? (Posted.Form(context) is { } typed ? Read(typed) : null);

    public static OfferForm Read(IFormCollection form) =>
        new()
        {
            Name = Text(form, "navn"),
            Type = Text(form, "type"),
            LegalBasis = Text(form, "retsgrundlag"),
            Targets = TargetGroups.Ordered(form["maalgruppe"].OfType<string>()),
            Scope = Text(form, "omfattet"),
            Street = Text(form, "vej"),
            PostalCode = Text(form, "postnummer"),
            City = Text(form, "by"),
            Municipality = Text(form, "kommune"),
            PortalId = Text(form, "portal"),
            ContactName = Text(form, "kontakt"),
            ContactMail = Text(form, "mail"),
            ContactPhone = Text(form, "telefon"),
            Approval = Text(form, "godkendelse"),
            Places = [.. Lines(form, "plads-slags", "plads-antal").Select(line => new PlaceLine(line[0], line[1]))],
            Departments =
            [
                .. Lines(form, "afdeling-navn", "afdeling-pladser")
                    .Select(line => new DepartmentLine(line[0], line[1])),
            ],
            Services =
            [
                .. Lines(form, "ydelse-navn", "ydelse-enhed", "ydelse-afdeling", "ydelse-slags")
                    .Where(line => line[0].Length > 0)
                    .Select(line => new ServiceLine(line[0], line[1], line[2], line[3] == ServiceLine.AddOn)),
            ],
            From = Text(form, "fra"),
            Reason = Text(form, "begrundelse"),
            Version = int.TryParse(Text(form, "version"), NumberStyles.None, Danish.Invariant, out var version)
                ? version
                : 0,
            TakesStored = form
                .Keys.Where(key => key.StartsWith("valg-", StringComparison.Ordinal) && form[key].ToString() == "gemt")
                .Select(key => key["valg-".Length..])
                .ToHashSet(StringComparer.Ordinal),
        };

    public static OfferForm Of(OfferFacts facts, int version, DateOnly from) =>
        new()
        {
            Name = facts.Name,
            Type = facts.Type.ToString(),
            LegalBasis = facts.LegalBasis,
            Targets = facts.Targets,
            Scope = facts.IsInside ? "inde" : "ude",
            Street = facts.Street,
            PostalCode = facts.PostalCode,
            City = facts.City,
            Municipality = facts.Municipality,
            PortalId = facts.PortalId,
            ContactName = facts.ContactName,
            ContactMail = facts.ContactMail,
            ContactPhone = facts.ContactPhone,
            Approval = facts.Approval.ToString(),
            Places = [.. facts.Places.Select(place => new PlaceLine(place.Kind, Number(place.Count)))],
            Departments = [.. facts.Departments.Select(part => new DepartmentLine(part.Name, Number(part.Places)))],
            Services =
            [
                .. facts.Services.Select(one => new ServiceLine(one.Name, one.Unit, one.Department, one.IsAddOn)),
            ],
            From = from.ToString(DayFormat, Danish.Invariant),
            Version = version,
        };

    private static string Number(decimal? value) => value is { } known ? Danish.Number(known) : "";

    private static string Text(IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>The rows of a table of fields that share their names; rows with nothing in them are left out.</summary>
    private static IEnumerable<string[]> Lines(IFormCollection form, params string[] names)
    {
        var count = names.Min(name => form[name].Count);
        return Enumerable
            .Range(0, count)
            .Select(row => names.Select(name => (form[name][row] ?? "").Trim()).ToArray())
            .Where(line => line[0].Length > 0 || line[1].Length > 0);
    }
}

/// <summary>A row of the form's table of places.</summary>
public sealed record PlaceLine(string Kind, string Count);

/// <summary>A row of the form's table of departments.</summary>
public sealed record DepartmentLine(string Name, string Places);

/// <summary>A row of the form's table of services.</summary>
public sealed record ServiceLine(string Name, string Unit, string Department, bool IsAddOn)
{
    public const string AddOn = "tillaeg";
}
