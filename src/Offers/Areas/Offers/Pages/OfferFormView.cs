using Rammevaerk.Kernel.Law;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Offers.Areas.Offers.Pages;

/// <summary>What the form of an offer is drawn from.</summary>
/// <param name="Form">What stands in the fields.</param>
/// <param name="Conflict">Both versions, when somebody else stored meanwhile; else null.</param>
/// <param name="Municipalities">To choose where it lies.</param>
/// <param name="Action">Where the form is posted.</param>
/// <param name="Button">The button's words.</param>
/// <param name="Back">Where one comes who writes nothing after all.</param>
public sealed record OfferFormView(
    OfferForm Form,
    OfferConflict? Conflict,
    IReadOnlyList<Party> Municipalities,
    string Action,
    string Button,
    string Back
)
{
    private const int SpareRows = 2;

    /// <summary>The legal bases that are in force or are chosen.</summary>
    public IReadOnlyList<string> Bases { get; } =
    [
        .. LegalBasisCatalogue
            .All.Where(entry => entry.Validity.To is null || entry.Basis.ToString() == Form.LegalBasis)
            .Select(entry => entry.Basis.ToString()),
    ];

    public IEnumerable<PlaceLine> Places => Form.Places.Concat(Enumerable.Repeat(new PlaceLine("", ""), SpareRows));

    public IEnumerable<DepartmentLine> Departments =>
        Form.Departments.Concat(Enumerable.Repeat(new DepartmentLine("", ""), SpareRows));

    public IEnumerable<ServiceLine> Services =>
        Form.Services.Concat(Enumerable.Repeat(new ServiceLine("", "", "", false), SpareRows));
}
