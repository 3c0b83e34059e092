using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Meetings.Files;

/// <summary>Where what a document refers to lies, and what is said beside it.</summary>
public static class DocumentAddresses
{
    /// <summary>Heading of the box with internal notes.</summary>
    public const string InternalHeading = "Kun for sekretariatet og formanden";

    /// <summary>Where an attachment is fetched: a path of the site, or the link's own address; null for nowhere.</summary>
    public static string? Of(MeetingDocument document, DocumentAttachment one) =>
        one.IsWithheld ? null
        : one.Hash is not null ? $"/moeder/{document.Area}/bilag/{one.Id}"
        : DanishMarkdown.IsHarmless(one.Link) ? one.Link
        : null;

    /// <summary>Where it lies in a package; null when it is no file of ours.</summary>
    public static string? InPackage(DocumentAttachment one) =>
        one.IsWithheld || one.Hash is null
            ? null
            : $"bilag/bilag-{one.Number.ToString("00", Danish.Invariant)}-{Short(one.Title)}{EndingOf(one.FileName)}";

    /// <summary>eftersendes 26. oktober, internt; empty for nothing.</summary>
    public static string NoteOf(DocumentAttachment one) =>
        string.Join(
            ", ",
            new[] { one.Expected, one is { IsInternal: true, IsWithheld: false } ? "internt" : "" }.Where(text =>
                text.Length > 0
            )
        );

    /// <summary>The ending of a file's name with its dot, when it is one of letters and digits.</summary>
    public static string EndingOf(string fileName)
    {
        var ending = Path.GetExtension(fileName);
        return ending.Length is > 1 and <= 6 && ending.AsSpan(1).IndexOfAnyExcept(Plain) < 0
            ? ending.ToLower(Danish.Invariant)
            : "";
    }

    private static readonly System.Buffers.SearchValues<char> Plain = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private static string Short(string title)
    {
        const int Longest = 60;
        var name = ExportName.Of(title);
        return name.Length > Longest ? name[..Longest].TrimEnd('-') : name;
    }
}
