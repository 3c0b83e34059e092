using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>One municipality or region: codes, areas over time, population, and what other modules know about it.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class PartyModel(
    PartyRegister parties,
    PopulationReading population,
    IEnumerable<IPageSection> sections,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    /// <summary>The kind of the subject whose sections stand on the page; the key is the party's code.</summary>
    public const string Kind = "party";

    public Party Party { get; private set; } = null!;

    /// <summary>What the party was over time, oldest first.</summary>
    public IReadOnlyList<Party> History { get; private set; } = [];

    public IReadOnlyList<PopulationView> Population { get; private set; } = [];

    public IReadOnlyList<PageSection> Sections { get; private set; } = [];

    public string AreaName(Party party) => parties.FindArea(party.Area.Value)?.Name ?? party.Area.Value;

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Party.Area);

    public async Task<IActionResult> OnGetAsync(string kode)
    {
        History = parties.History(kode);
        if (History.Count == 0)
        {
            return NotFound();
        }

        var cancellation = HttpContext.RequestAborted;
        Party = parties.Find(kode, DanishClock.Today(time)) ?? History[^1];
        Population = await population.OfAsync(Party.Code.Value, cancellation);
        var loaded = new List<PageSection>();
        var mine = sections.Where(section =>
            section.Kind == Kind && visitors.Current.May(section.Permission, Party.Area, Party.Code.Value)
        );
        foreach (var section in mine.OrderBy(section => section.Order))
        {
            var subject = new SubjectReference(Kind, Party.Code.Value);
            if (await section.LoadAsync(subject, visitors.Current, cancellation) is { } part)
            {
                loaded.Add(part);
            }
        }

        Sections = loaded;
        return Page();
    }
}
