using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Support;

/// <summary>The colour of a question's state.</summary>
public static class TicketBadge
{
    public static BadgeKind Of(TicketState state) =>
        state switch
        {
            TicketState.Open => BadgeKind.Warning,
            TicketState.Answered => BadgeKind.Success,
            TicketState.Closed => BadgeKind.Plain,
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
