using System.Text;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Documents;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Documents;

/// <summary>A package with its list of contents: what is to be sent, and what it says of itself.</summary>
public sealed record MadePackage(IReadOnlyList<PackageFile> Files, PackageMetadata Metadata);

/// <summary>Collects the files of a package for a records system, and what is known of each.</summary>
public sealed class ArchivePlan(RammevaerkDb db, DocumentPrint print, SiteAddress site, ViewText views)
{
    private const string Contents = "/Areas/Meetings/Pages/Shared/_PackageContents.cshtml";

    private readonly List<PackageFile> files = [];
    private readonly List<ArchivedFile> described = [];

    /// <summary>Adds a document as Word and PDF.</summary>
    public async Task AddAsync(
        MeetingDocument cleared,
        string folder,
        string name,
        string title,
        CancellationToken cancellation
    )
    {
        foreach (var (_, file) in await DocumentFiles.OfAsync(cleared, print, site, folder, cancellation, name))
        {
            Add(
                file,
                title,
                cleared.Items.Any(item => item.IsClosed && !item.IsWithheld) ? Marking.Closed : Marking.Open,
                []
            );
        }
    }

    /// <summary>Adds the attachments a document names, each once; what is withheld or elsewhere is not in the package.</summary>
    public async Task AddAttachmentsAsync(
        IReadOnlyList<MeetingDocument> cleared,
        string folder,
        CancellationToken cancellation
    )
    {
        var named = cleared
            .SelectMany(document => document.Items)
            .SelectMany(item => item.Attachments.Select(one => (Item: item, Attachment: one)))
            .Where(one => !one.Attachment.IsWithheld && one.Attachment.Hash is not null)
            .GroupBy(one => one.Attachment.Id);
        foreach (var same in named)
        {
            var one = same.First().Attachment;
            if (
                await PackageFile.StoredAsync(db, folder + DocumentAddresses.InPackage(one), one.Hash!, cancellation) is
                { } file
            )
            {
                Add(
                    file,
                    DocumentOutline.TitleOf(one),
                    one.IsInternal ? Marking.Internal
                        : same.All(entry => entry.Item.IsClosed) ? Marking.Closed
                        : Marking.Open,
                    [.. same.Select(entry => entry.Item.Number).Distinct()]
                );
            }
        }
    }

    /// <summary>The package, with metadata.json, metadata.xml and indhold.html first.</summary>
    public async Task<MadePackage> CloseAsync(PackageMetadata about)
    {
        var metadata = about with { Files = [.. described] };
        return new MadePackage(
            [
                PackageFile.Of("indhold.html", Encoding.UTF8.GetBytes(await views.RenderAsync(Contents, metadata))),
                PackageFile.Of("metadata.json", MetadataFormat.ToJson(metadata)),
                PackageFile.Of("metadata.xml", MetadataFormat.ToXml(metadata)),
                .. files,
            ],
            metadata
        );
    }

    private void Add(PackageFile file, string title, Marking marking, IReadOnlyList<string> items)
    {
        if (files.Exists(one => one.Path == file.Path))
        {
            return;
        }

        files.Add(file);
        described.Add(
            new ArchivedFile(
                file.Path,
                title,
                FetchAttachment.MediaTypeOf(file.Path),
                file.Length,
                file.Hash,
                marking,
                items
            )
        );
    }
}
