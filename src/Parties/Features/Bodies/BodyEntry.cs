using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Bodies;

/// <summary>What somebody enters about a body.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Kind">What it is.</param>
/// <param name="ParentId">The body it reports to; null for none.</param>
/// <param name="Purpose">What it is for; may be empty.</param>
/// <param name="TermYears">Years its members are appointed for; null for no fixed term.</param>
public sealed record BodyEntry(string Name, BodyKind Kind, Guid? ParentId, string Purpose, int? TermYears)
{
    public static BodyEntry Of(Body body) => new(body.Name, body.Kind, body.ParentId, body.Purpose, body.TermYears);

    public void WriteTo(Body body) =>
        (body.Name, body.Kind, body.ParentId, body.Purpose, body.TermYears) = (
            Name,
            Kind,
            ParentId,
            Purpose,
            TermYears
        );
}

/// <summary>The form of a body as texts.</summary>
public sealed record BodyForm(string Name, string Kind, string Parent, string Purpose, string Term)
{
    private const int LongestName = 200;
    private const int LongestPurpose = 2000;

    public int Version { get; set; }

    public static BodyForm Empty { get; } = new("", nameof(BodyKind.WorkingGroup), "", "", "");

    public static BodyForm? Posted(HttpContext context) => context.Features.Get<BodyForm>();

    public static BodyForm Of(Body body) =>
        new(
            body.Name,
            body.Kind.ToString(),
            body.ParentId?.ToString() ?? "",
            body.Purpose,
            body.TermYears?.ToString(Danish.Invariant) ?? ""
        )
        {
            Version = body.Version,
        };

    internal static (BodyForm Form, BodyEntry Entry) Read(IFormCollection form, TermReader reader)
    {
        var name = reader["navn"];
        if (name.Length is 0 or > LongestName)
        {
            reader.Refuse("navn", BodyFaults.NameMissing());
        }

        var entry = new BodyEntry(
            name,
            reader.Choice<BodyKind>("slags", AppointmentFaults.KindMissing()),
            reader.IdOrNone("over", AppointmentFaults.BodyMissing()),
            reader.Text("formaal", "Formålet", LongestPurpose),
            reader.NumberOrNone(
                "periode",
                1,
                ExecutiveCommitteeTerm.MostYears,
                AppointmentFaults.TermWrong(reader["periode"])
            )
        );
        var typed = new BodyForm(name, reader["slags"], reader["over"], entry.Purpose, reader["periode"])
        {
            Version = form.Version(),
        };
        return (typed, entry);
    }

    /// <summary>This form beside what is stored now.</summary>
    internal TwoVersions Beside(BodyForm stored, BodyTree tree) =>
        new([
            new("Navn", Name, stored.Name),
            new("Slags", Words(Kind), Words(stored.Kind)),
            new("Hører under", NameOf(Parent, tree), NameOf(stored.Parent, tree)),
            new("Formål", Purpose, stored.Purpose),
            new("Udpegningsperiode", Term, stored.Term),
        ]);

    private static string Words(string kind) => Enum.TryParse<BodyKind>(kind, out var one) ? BodyWords.Of(one) : kind;

    private static string NameOf(string id, BodyTree tree) =>
        Guid.TryParse(id, out var known) ? tree.Find(known)?.Name ?? "" : "";
}

/// <summary>A body's key, made of its name.</summary>
public static class BodyKeys
{
    private const int Longest = 60;

    /// <summary>
    /// The words that stand in addresses where a body's key does: a body with one of them as its key could not be reached. A
    /// test holds the list against the routes; docs/decisions/0014 says why.
    /// </summary>
    public static IReadOnlySet<string> Reserved { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "arkiv",
            "arrangementer",
            "beslutninger",
            "bilag",
            "datoer",
            "emner",
            "ny",
            "opgaver",
            "punkt",
            "sager",
            "skriftlig",
        };

    /// <summary>Small letters, digits and hyphens: »Gruppe for økonomi« is gruppe-for-oekonomi.</summary>
    public static string Of(string name)
    {
        var key = Platform.Web.Lists.ExportName.Of(name);
        return key.Length > Longest ? key[..Longest].TrimEnd('-') : key;
    }
}
