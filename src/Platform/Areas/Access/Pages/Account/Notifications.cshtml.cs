using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.OwnAccount;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Access.Pages.Account;

/// <summary>What happened that the reader should know.</summary>
[RequiresPermission(Permissions.OwnAccount)]
public sealed class NotificationsModel(ReadNotifications notifications, VisitorAccessor visitors)
    : Microsoft.AspNetCore.Mvc.RazorPages.PageModel
{
    private const int Most = 200;

    public IReadOnlyList<Notification> Shown { get; private set; } = [];

    public int Unread { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var account = visitors.Current.AccountId ?? Guid.Empty;
        Shown = await notifications.NewestAsync(account, Most, cancellation);
        Unread = await notifications.UnreadAsync(account, cancellation);
    }
}
