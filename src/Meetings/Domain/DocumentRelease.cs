namespace Rammevaerk.Meetings.Domain;

/// <summary>What may be withheld when documents are given out on request (aktindsigt).</summary>
public enum WithheldKind
{
    ClosedItem,
    InternalAttachment,
    InternalNote,
}

/// <summary>Something somebody has to decide on before documents are given out.</summary>
/// <param name="Key">Names it in a form.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Number of the item or of the attachment.</param>
/// <param name="Title">What it is called inside; never told when it is withheld.</param>
/// <param name="Reason">Why it is kept from the public; empty when nobody has said.</param>
public sealed record Withholdable(string Key, WithheldKind Kind, string Number, string Title, string Reason);

/// <summary>What was decided on one of them.</summary>
/// <param name="IsGiven">True when it is given out.</param>
/// <param name="Reason">Why it is not; empty when it is.</param>
public sealed record ReleaseChoice(bool IsGiven, string Reason);

/// <summary>
/// Documents as they are given out on request: what was decided to be given is in, everything else that is closed or internal
/// is out, as <see cref="Clearance.Public"/> takes it out.
/// </summary>
public static class DocumentRelease
{
    /// <summary>Everything in the documents somebody has to decide on, each once.</summary>
    public static IReadOnlyList<Withholdable> ListOf(params IReadOnlyList<MeetingDocument> documents) =>
        [.. documents.SelectMany(document => document.Items).SelectMany(Of).DistinctBy(one => one.Key)];

    /// <summary>The document as it is given out; what nobody decided on is withheld.</summary>
    public static MeetingDocument Of(MeetingDocument whole, IReadOnlyDictionary<string, ReleaseChoice> choices)
    {
        var opened = whole with
        {
            Sections =
            [
                .. whole.Sections.Select(section =>
                    section with
                    {
                        Items = [.. section.Items.Select(item => Opened(item, choices))],
                    }
                ),
            ],
        };
        return new Clearance(SeesClosed: false, SeesInternal: true).Of(opened);
    }

    /// <summary>The key of an item's being given out.</summary>
    public static string KeyOf(DocumentItem item) => $"punkt-{item.Id:N}";

    /// <summary>The key of an attachment's.</summary>
    public static string KeyOf(DocumentAttachment attachment) => $"bilag-{attachment.Id:N}";

    /// <summary>The key of an item's internal note, and of the one in its minutes.</summary>
    public static string NoteKeyOf(DocumentItem item, bool ofMinutes) =>
        $"{(ofMinutes ? "referatnote" : "note")}-{item.Id:N}";

    private static IEnumerable<Withholdable> Of(DocumentItem item)
    {
        if (item.IsClosed)
        {
            yield return new(KeyOf(item), WithheldKind.ClosedItem, item.Number, item.Title, item.ClosedReason);
        }

        foreach (var attachment in item.Attachments.Where(one => one.IsInternal))
        {
            yield return new(
                KeyOf(attachment),
                WithheldKind.InternalAttachment,
                attachment.Number.ToString(Kernel.Danish.Invariant),
                attachment.Title,
                ""
            );
        }

        if (item.InternalNote.Length > 0)
        {
            yield return new(
                NoteKeyOf(item, false),
                WithheldKind.InternalNote,
                item.Number,
                "Note til dagsordenen",
                ""
            );
        }

        if (item.Minutes is { InternalNote.Length: > 0 })
        {
            yield return new(NoteKeyOf(item, true), WithheldKind.InternalNote, item.Number, "Note til referatet", "");
        }
    }

    private static DocumentItem Opened(DocumentItem item, IReadOnlyDictionary<string, ReleaseChoice> choices)
    {
        bool Gives(string key) => choices.GetValueOrDefault(key) is { IsGiven: true };
        return item with
        {
            IsClosed = item.IsClosed && !Gives(KeyOf(item)),
            ClosedReason = choices.GetValueOrDefault(KeyOf(item)) is { Reason.Length: > 0 } choice
                ? choice.Reason
                : item.ClosedReason,
            Attachments =
            [
                .. item.Attachments.Select(one => one with { IsInternal = one.IsInternal && !Gives(KeyOf(one)) }),
            ],
            InternalNote = Gives(NoteKeyOf(item, ofMinutes: false)) ? item.InternalNote : "",
            Minutes = item.Minutes is { } minutes
                ? minutes with
                {
                    InternalNote = Gives(NoteKeyOf(item, ofMinutes: true)) ? minutes.InternalNote : "",
                }
                : null,
        };
    }
}
