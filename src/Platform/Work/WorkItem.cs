using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Work;

/// <summary>One thing somebody should do, on their start page: verb, thing, deadline, one click to do it.</summary>
/// <param name="Title">What to do, beginning with a verb: Luk takstrunden for 2027.</param>
/// <param name="Detail">The facts in one or two sentences; empty when the title says it all.</param>
/// <param name="Action">The link's words: Åbn overblikket.</param>
/// <param name="Address">Where the link leads.</param>
/// <param name="Due">The day it is due; null when it has no deadline.</param>
/// <param name="Waiting">UTC instant since which it waits; null when nobody waits for it.</param>
public sealed record WorkItem(
    string Title,
    string Detail,
    string Action,
    string Address,
    DateOnly? Due = null,
    DateTime? Waiting = null
);

/// <summary>Knows what a visitor should do in one module. Asked each time the start page is shown.</summary>
public interface IWorklistSource
{
    Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation);
}
