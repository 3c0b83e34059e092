using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Parties.Features;

/// <summary>People filtered and ordered as an address says: <c>?q=jensen&amp;organisation=0751&amp;orden=navn</c>.</summary>
public sealed class PersonList
{
    /// <summary>The value of the filter that means the secretariat.</summary>
    public const string Secretariat = "sekretariat";

    private static readonly Dictionary<string, Func<PersonView, object?>> Columns = new()
    {
        ["navn"] = view => view.Person.Name,
        ["organisation"] = view => view.Organisation,
        ["stilling"] = view => view.Person.Title,
    };

    public PersonList(IReadOnlyList<PersonView> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Organisation = request.Query["organisation"].ToString();
        Organisations =
        [
            .. all.Select(view => (view.Person.Organisation ?? Secretariat, view.Organisation))
                .Distinct()
                .OrderBy(one => one.Organisation, Danish.Order),
        ];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string Organisation { get; }

    public IReadOnlyList<(string Code, string Name)> Organisations { get; }

    public IReadOnlyList<PersonView> Shown { get; }

    private bool Matches(PersonView view) =>
        (Organisation.Length == 0 || (view.Person.Organisation ?? Secretariat) == Organisation)
        && TextFilter.Finds(Text, view.Person.Name, view.Person.Title, view.Organisation, view.Seats, view.Person.Mail);
}
