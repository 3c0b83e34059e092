using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Changes;
using Rammevaerk.Rates.Features.History;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.PublicRates;

/// <summary>A page about one published rate: 404 when nothing was published of the service in the year, as known then.</summary>
public abstract class PublicRatePageModel(PublishedRateDesk desk, OperatorNames names, TimeProvider time) : PageModel
{
    public RateStory Story { get; private set; } = null!;

    public KnownDate Known { get; private set; } = null!;

    public PublishedRate Rate => Story.Shown;

    public string Name => ((IRateSubject)Rate).Name;

    public AreaKey Area => new(Rate.Area);

    public string AreaName => PartyRegister.AreaName(Area);

    public string Operator => names.FullOf(Rate.Party, new BudgetYear(Rate.Year));

    /// <summary>Address of the list the rate stands on.</summary>
    public string ListAddress => $"{PublishedRateDesk.AddressOf(Area, new BudgetYear(Rate.Year))}{Known.Query}";

    /// <summary>Whose, what, which paragraph, unit and year.</summary>
    public string Kicker =>
        string.Join(
            " · ",
            new[]
            {
                Name,
                Operator,
                Rate.LegalBasis,
                $"takst pr. {Rate.Unit} {Rate.Year.ToString(Danish.Invariant)}",
            }.Where(part => part.Length > 0)
        );

    protected async Task<bool> FindAsync(string area, string year, string party, string service)
    {
        var parsed = BudgetYear.Parse(year);
        if (!parsed.IsOk)
        {
            return false;
        }

        Known = KnownDate.Of(Request, time);
        var history = await desk.HistoryAsync(new AreaKey(area), party, service, HttpContext.RequestAborted);
        if (RateStory.Of(history, parsed.Value, Known) is not { } story)
        {
            return false;
        }

        Story = story;
        return true;
    }
}

/// <summary>A published rate: what it presupposes, how it was computed as far as may be seen, its years and corrections.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[ShowsCosts("Udledningen af en offentliggjort takst", Permissions.ReadCosts)]
[KeptForVisitor]
public sealed class RateModel(
    PublishedRateDesk desk,
    OperatorNames names,
    TimeProvider time,
    DerivationGate gate,
    ChangeDesk changes,
    OfferHistory histories,
    VisitorAccessor visitors
) : PublicRatePageModel(desk, names, time)
{
    public ShownDerivation Derivation { get; private set; } = null!;

    /// <summary>The year's new rates, the first day first, as known then.</summary>
    public IReadOnlyList<RateChange> Changes { get; private set; } = [];

    /// <summary>The rate's years with imported ones; null where none was imported, or another day is asked for.</summary>
    public RateSeries? History { get; private set; }

    /// <summary>The rates over the years; null when there is only one.</summary>
    public YearPicture? Picture =>
        Story.Years.Count > 1 ? YearPicture.Of(Story.Years.Select(rate => (rate.Year, rate.Rate))) : null;

    public bool MayCorrect => Known.Date is null && visitors.Current.May(Permissions.PublishRates, Area);

    /// <summary>True when the reader may ask for a new rate in the year.</summary>
    public bool MayRequest =>
        Known.Date is null && visitors.Current.May(Permissions.RequestRateChange, Area, Rate.Party);

    public bool MayRecompute =>
        Rate.SubmissionId is not null && visitors.Current.May(Permissions.ReadCosts, Area, Rate.Party);

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string ydelse)
    {
        if (!await FindAsync(omraade, aar, part, ydelse))
        {
            return NotFound();
        }

        Derivation = gate.Open(Rate, visitors.Current);
        Changes = await changes.BehindAsync(Story.Periods.Select(rate => rate.ChangeId), HttpContext.RequestAborted);
        History = Known.Date is null ? await histories.OfRateAsync(Rate, HttpContext.RequestAborted) : null;
        return Page();
    }

    /// <summary>What is not shown, and who can see it; null when all is.</summary>
    public string? Withheld() =>
        Derivation.Extent switch
        {
            PublicDerivation.Everything => null,
            PublicDerivation.WithoutCosts =>
                $"{AreaName} viser udledningen uden omkostninger: pladser, dage og belægning. Driftsherren, takstgruppen, sekretariatet, revision og tilsyn kan se det hele.",
            _ =>
                $"{AreaName} viser taksten uden udledning. Driftsherren, takstgruppen, sekretariatet, revision og tilsyn kan se, hvordan den er regnet ud.",
        };
}
