using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Platform.Drafts;

/// <summary>What somebody has begun to write and not sent, on their own start page.</summary>
public sealed class DraftWork(DraftDesk drafts) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation) =>
        [
            .. (await drafts.OwnAsync(cancellation))
                .Where(draft => DraftAddresses.IsPage(draft.Form))
                .Select(draft => new WorkItem(
                    $"Kladde: {(draft.Title.Length > 0 ? draft.Title : draft.Form)}",
                    $"Gemt {DanishClock.DayAndTime(new DateTimeOffset(draft.SavedAt))}. Kun du kan se den.",
                    "Skriv videre",
                    DraftAddresses.Using(draft.Form)
                )),
        ];
}
