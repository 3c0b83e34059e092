using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.OwnAccount;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Web.Start;

namespace Rammevaerk.Web.Pages;

/// <summary>The start page: for the public what the product is and can do, for those who are signed in their worklist.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(
    VisitorAccessor visitors,
    IEnumerable<IWorklistSource> sources,
    ReadNotifications notifications,
    PublishedRateDesk published,
    RateNewsDesk news,
    TimeProvider time
) : PageModel
{
    private const int MostNotifications = 3;

    /// <summary>What to do; null for the public.</summary>
    public Worklist? Work { get; private set; }

    public IReadOnlyList<Notification> Notifications { get; private set; } = [];

    public int Unread { get; private set; }

    /// <summary>The areas with a published list, each with its newest year; for the public and for buyers.</summary>
    public IReadOnlyList<(Area Area, int Year)> Lists { get; private set; } = [];

    /// <summary>What is new in the rates of a buyer's area; null for others, and when nothing is published there.</summary>
    public RateNews? News { get; private set; }

    /// <summary>True for somebody who buys places and neither runs offers nor rounds.</summary>
    public bool Buys => RateReaders.Buys(visitors.Current) && !RateReaders.WorkOnRates(visitors.Current);

    /// <summary>True for those whose files and reviews come on the list of work.</summary>
    public bool WorksOnRates => RateReaders.WorkOnRates(visitors.Current);

    public int Week => ISOWeek.GetWeekOfYear(Work!.Today.ToDateTime(TimeOnly.MinValue));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var visitor = visitors.Current;
        if (!visitor.IsSignedIn || Buys)
        {
            await FindListsAsync(visitor, cancellation);
        }

        if (visitor.AccountId is not { } account)
        {
            return;
        }

        if (Buys && visitor.Area is { } area)
        {
            News = await news.LoadAsync(area, cancellation);
        }

        var items = new List<WorkItem>();
        foreach (var source in sources)
        {
            items.AddRange(await source.LoadAsync(visitor, cancellation));
        }

        Work = Worklist.Of(items, DanishClock.Today(time));
        Notifications = await notifications.NewestAsync(account, MostNotifications, cancellation);
        Unread = await notifications.UnreadAsync(account, cancellation);
    }

    private async Task FindListsAsync(Visitor visitor, CancellationToken cancellation)
    {
        var years = await published.YearsAsync(cancellation);
        Lists =
        [
            .. PartyRegister
                .Areas.Where(area => years.Contains(area.Key.Value))
                .OrderByDescending(area => area.Key == visitor.Area)
                .Select(area => (area, years[area.Key.Value].First().Year)),
        ];
    }
}
