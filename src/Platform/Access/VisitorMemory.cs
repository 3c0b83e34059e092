using System.Collections.Concurrent;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access;

/// <summary>
/// The visitors of sessions as they were found since the newest write. Sessions, accounts and roles change by writes and by
/// the clock only, so what was found holds until either moves on.
/// </summary>
public sealed class VisitorMemory
{
    private const int Most = 20_000;

    private volatile Page page = new(default, default);

    /// <summary>The visitor of the session, when it was found under the same write, on the same day, and still lasts.</summary>
    public Visitor? Find(Guid session, WriteMark mark, DateOnly day, DateTime now) =>
        page is var open
        && open.Mark == mark
        && open.Day == day
        && open.Visitors.TryGetValue(session, out var known)
        && now < known.Until
            ? known.Visitor
            : null;

    /// <summary>Remembers a visitor until an instant.</summary>
    public void Keep(Guid session, WriteMark mark, DateOnly day, Visitor visitor, DateTime until)
    {
        var open = page;
        if (open.Mark != mark || open.Day != day || open.Visitors.Count >= Most)
        {
            page = open = new(mark, day);
        }

        open.Visitors[session] = new(visitor, until);
    }

    private sealed record Page(WriteMark Mark, DateOnly Day)
    {
        public ConcurrentDictionary<Guid, Known> Visitors { get; } = new();
    }

    private sealed record Known(Visitor Visitor, DateTime Until);
}
