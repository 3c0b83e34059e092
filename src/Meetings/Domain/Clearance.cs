namespace Rammevaerk.Meetings.Domain;

/// <summary>
/// What a reader may see of a meeting's documents. The one place that takes out what must not leave: pages, files, mails,
/// packages, feeds and search all pass through <see cref="Of"/>.
/// </summary>
/// <param name="SeesClosed">Closed items and internal attachments.</param>
/// <param name="SeesInternal">Internal notes.</param>
public sealed record Clearance(bool SeesClosed, bool SeesInternal)
{
    /// <summary>What anyone may see.</summary>
    public static readonly Clearance Public = new(false, false);

    /// <summary>What the members get: everything but internal notes. What is sent or packed for them passes through it.</summary>
    public static readonly Clearance Member = new(true, false);

    /// <summary>What a withheld item is called.</summary>
    public const string ClosedTitle = "Lukket punkt";

    /// <summary>What a withheld attachment is called.</summary>
    public const string ClosedAttachment = "Internt bilag";

    /// <summary>The document as this reader may see it.</summary>
    public MeetingDocument Of(MeetingDocument whole) =>
        whole with
        {
            JoinLink = SeesClosed ? whole.JoinLink : "",
            Sections =
            [
                .. whole.Sections.Select(section => section with { Items = [.. section.Items.Select(Cleared)] }),
            ],
        };

    private DocumentItem Cleared(DocumentItem item)
    {
        if (item.IsClosed && !SeesClosed)
        {
            return new DocumentItem(
                item.Id,
                item.Number,
                ClosedTitle,
                Presenters: "",
                Duration: item.Duration,
                CaseNumber: null,
                IsClosed: true,
                item.ClosedReason,
                IsWithheld: true,
                Summary: "",
                Background: "",
                CaseStatement: "",
                Guests: "",
                Conflicts: [],
                Recommendations: [],
                Attachments: [.. item.Attachments.Select(Withheld)],
                Effects: [],
                Minutes: null,
                InternalNote: ""
            );
        }

        return item with
        {
            Attachments = [.. item.Attachments.Select(one => one.IsInternal && !SeesClosed ? Withheld(one) : one)],
            InternalNote = SeesInternal ? item.InternalNote : "",
            Minutes = item.Minutes is { } minutes
                ? minutes with
                {
                    InternalNote = SeesInternal ? minutes.InternalNote : "",
                }
                : null,
        };
    }

    private static DocumentAttachment Withheld(DocumentAttachment one) =>
        new(
            one.Id,
            one.Number,
            ClosedAttachment,
            FileName: "",
            Hash: null,
            Link: "",
            Expected: "",
            IsInternal: true,
            IsWithheld: true
        );
}
