namespace Rammevaerk.Meetings.Domain;

/// <summary>
/// What is closed or internal today. An edition was sent as it was, but what has been closed since is closed in it too, for
/// whoever may not see it.
/// </summary>
/// <param name="Closed">Reasons of the items closed now, by item.</param>
/// <param name="Internal">The attachments that are internal now.</param>
public sealed record CurrentMarks(IReadOnlyDictionary<Guid, string> Closed, IReadOnlySet<Guid> Internal)
{
    /// <summary>The document with today's marks added to its own.</summary>
    public MeetingDocument On(MeetingDocument edition) =>
        edition with
        {
            Sections = [.. edition.Sections.Select(section => section with { Items = [.. section.Items.Select(On)] })],
        };

    private DocumentItem On(DocumentItem item)
    {
        var marked = item with
        {
            Attachments =
            [
                .. item.Attachments.Select(one => Internal.Contains(one.Id) ? one with { IsInternal = true } : one),
            ],
        };
        return item.IsClosed || !Closed.TryGetValue(item.Id, out var reason)
            ? marked
            : marked with
            {
                IsClosed = true,
                ClosedReason = reason,
            };
    }
}
