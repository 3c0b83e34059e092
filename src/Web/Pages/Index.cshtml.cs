using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.OwnAccount;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Web.Start;

namespace Rammevaerk.Web.Pages;

/// <summary>The start page: for the public what the product is and can do, for those who are signed in their worklist.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(
    VisitorAccessor visitors,
    IEnumerable<IWorklistSource> sources,
    ReadNotifications notifications,
    TimeProvider time
) : PageModel
{
    private const int MostNotifications = 3;

    /// <summary>What to do; null for the public.</summary>
    public Worklist? Work { get; private set; }

    public IReadOnlyList<Notification> Notifications { get; private set; } = [];

    public int Unread { get; private set; }

    public int Week => ISOWeek.GetWeekOfYear(Work!.Today.ToDateTime(TimeOnly.MinValue));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var visitor = visitors.Current;
        if (visitor.AccountId is not { } account)
        {
            return;
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
}
