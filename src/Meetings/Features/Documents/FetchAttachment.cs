using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>Gives an attachment's file. Always saved, never shown as a page of the site.</summary>
internal static class FetchAttachment
{
    private const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".pdf"] = "application/pdf",
        [".docx"] = MeetingWord.MediaType,
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".csv"] = "text/csv; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
    };

    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        [FromServices] AttachmentReading attachments,
        [FromServices] RammevaerkDb db,
        CancellationToken cancellation
    ) =>
        await attachments.FindAsync(omraade, id, cancellation) is { Attachment: { FileHash: { } hash } attachment }
        && await db.ReadFileAsync(hash, cancellation) is { } content
            ? Results.File(content, MediaTypeOf(attachment.FileName), NameOf(attachment.FileName, attachment.Title))
            : Results.NotFound();

    /// <summary>The media type of a file by its ending; unknown endings, and pages of a site, are just bytes.</summary>
    public static string MediaTypeOf(string fileName) =>
        Types.GetValueOrDefault(DocumentAddresses.EndingOf(fileName), Unknown);

    private static string NameOf(string fileName, string title)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/'));
        return name.Length > 0 ? name : title;
    }
}
