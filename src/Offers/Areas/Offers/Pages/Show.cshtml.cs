using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;

namespace Rammevaerk.Offers.Areas.Offers.Pages;

/// <summary>One offer on a day, as known on a day, with what other modules know about it.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class ShowModel(
    OfferCatalogue catalogue,
    PartyRegister parties,
    IEnumerable<IPageSection> sections,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Offer Offer { get; private set; } = null!;

    public OfferFacts Facts { get; private set; } = null!;

    /// <summary>What is known about the offer over time, as of <see cref="Known"/>, oldest first.</summary>
    public IReadOnlyList<OfferFacts> History { get; private set; } = [];

    public IReadOnlyList<FreePlaces> Free { get; private set; } = [];

    public IReadOnlyList<PageSection> Sections { get; private set; } = [];

    public DateOnly Today { get; } = DanishClock.Today(time);

    /// <summary>The day asked for.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The day as known at whose end the page is shown; null for what is known now.</summary>
    public DateOnly? Known { get; private set; }

    public string Operator => parties.NameOf(Offer.Party);

    public string Municipality => Facts.Municipality.Length == 0 ? "" : parties.NameOf(Facts.Municipality);

    public bool IsOpen => Facts.Validity.Contains(Day);

    public bool MayEdit => visitors.Current.May(Permissions.EditOffers, Offer.AreaKey, Offer.Party);

    /// <summary>Named persons are shown to those who are signed in.</summary>
    public bool ShowsContact => visitors.Current.IsSignedIn;

    public async Task<IActionResult> OnGetAsync(Guid id, string? dag, string? kendt)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await catalogue.FindAsync(id, cancellation) is not { } offer)
        {
            return NotFound();
        }

        Day = OfferFormReader.DayOf(dag ?? "") ?? Today;
        Known = OfferFormReader.DayOf(kendt ?? "");
        DateTime? instant = Known is { } known && known < Today ? DanishClock.StartOf(known.AddDays(1)) : null;
        History = await catalogue.HistoryAsync(id, instant, cancellation);
        if (OfferCatalogue.Nearest(History, Day) is not { } facts)
        {
            return NotFound();
        }

        (Offer, Facts) = (offer, facts);
        Free = await catalogue.FreePlacesAsync(id, cancellation);
        Sections = await LoadAsync(offer, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<PageSection>> LoadAsync(Offer offer, CancellationToken cancellation)
    {
        var loaded = new List<PageSection>();
        var mine = sections.Where(section =>
            section.Kind == Offer.Kind && visitors.Current.May(section.Permission, offer.AreaKey, offer.Party)
        );
        foreach (var section in mine.OrderBy(section => section.Order))
        {
            if (await section.LoadAsync(offer.Subject, visitors.Current, cancellation) is { } part)
            {
                loaded.Add(part);
            }
        }

        return loaded;
    }
}
