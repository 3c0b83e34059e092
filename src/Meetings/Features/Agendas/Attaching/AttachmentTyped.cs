using Microsoft.AspNetCore.Http;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Agendas.Attaching;

/// <summary>The form of an attachment as typed: a file, a link, or when it is expected.</summary>
/// <param name="Title">Field titel; the file's name when it is empty.</param>
/// <param name="File">Field fil; null for none.</param>
/// <param name="Link">Field link.</param>
/// <param name="Expected">Field ventes.</param>
/// <param name="IsInternal">Field internt.</param>
/// <param name="Existing">Field bilag: one the agenda already has; null for a new one.</param>
public sealed record AttachmentTyped(
    string Title,
    IFormFile? File,
    string Link,
    string Expected,
    bool IsInternal,
    Guid? Existing
)
{
    /// <summary>Bytes of the largest file taken.</summary>
    public const long Largest = 25 * 1024 * 1024;

    private const int LongestTitle = 200;
    private const int LongestLink = 1000;

    public static AttachmentTyped Of(IFormCollection form) =>
        new(
            form.Word("titel"),
            form.Files.GetFile("fil") is { Length: > 0 } file ? file : null,
            form.Word("link"),
            form.Word("ventes"),
            form.IsTicked("internt"),
            form.Id("bilag")
        );

    /// <summary>What is wrong, field by field.</summary>
    public List<FieldFault> Faults()
    {
        var faults = new List<FieldFault>();
        if (Existing is not null)
        {
            return faults;
        }

        faults.Need(
            "titel",
            Title.Length <= LongestTitle && (Title.Length > 0 || File is not null),
            MeetingFaults.TitleMissing()
        );
        faults.Need(
            "fil",
            File is not null || Link.Length > 0 || Expected.Length > 0,
            MeetingFaults.NeitherFileNorLink()
        );
        faults.Need("link", Link.Length == 0 || IsWebAddress(Link), MeetingFaults.LinkWrong(Link));
        faults.Need("ventes", Expected.Length <= LongestTitle, MeetingFaults.TooLong("Teksten", LongestTitle));
        if (File is not null)
        {
            faults.Need("fil", File.Length <= Largest, MeetingFaults.FileTooLarge(Largest));
            faults.Need("fil", AttachmentKinds.IsTaken(NameOf(File)), MeetingFaults.FileKindWrong(NameOf(File)));
        }

        return faults;
    }

    /// <summary>The name of a handed-over file without folders and control characters.</summary>
    public static string NameOf(IFormFile file)
    {
        var name = file.FileName.Replace('\\', '/');
        name = name[(name.LastIndexOf('/') + 1)..];
        return string.Concat(name.Where(letter => !char.IsControl(letter))).Trim();
    }

    private static bool IsWebAddress(string text) =>
        text.Length <= LongestLink
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

/// <summary>Which kinds of files an agenda takes, and as what they are sent.</summary>
public static class AttachmentKinds
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";

    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".docx"] = Office + "wordprocessingml.document",
        [".xlsx"] = Office + "spreadsheetml.sheet",
        [".pptx"] = Office + "presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".txt"] = "text/plain; charset=utf-8",
        [".csv"] = "text/csv; charset=utf-8",
    };

    /// <summary>What the fields for files offer: .pdf,.docx ...</summary>
    public static string Accepted { get; } = string.Join(',', Types.Keys);

    public static bool IsTaken(string name) => Types.ContainsKey(Path.GetExtension(name));

    /// <summary>The content type the file is sent as; a stream of bytes for a kind not known.</summary>
    public static string TypeOf(string name) =>
        Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream");
}
