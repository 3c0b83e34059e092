using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Rammevaerk.Platform.Documents;

/// <summary>Answers with a ZIP file, sent while it is made: one file at a time is held in memory.</summary>
/// <param name="FileName">What the browser calls it.</param>
/// <param name="Files">Its files, in order.</param>
public sealed record PackageResult(string FileName, IReadOnlyList<PackageFile> Files) : IResult
{
    public const string MediaType = "application/zip";

    private static readonly HashSet<string> Packed = new(StringComparer.OrdinalIgnoreCase)
    {
        ".docx",
        ".xlsx",
        ".pptx",
        ".pdf",
        ".jpg",
        ".jpeg",
        ".png",
        ".zip",
    };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(FileName);
        httpContext.Response.ContentType = MediaType;
        httpContext.Response.Headers.ContentDisposition = disposition.ToString();
        await WriteAsync(httpContext.Response.Body, httpContext.RequestAborted);
    }

    /// <summary>Writes the package; the stream need not be seekable and stays open.</summary>
    public async Task WriteAsync(Stream target, CancellationToken cancellation)
    {
        var archive = await ZipArchive.CreateAsync(
            target,
            ZipArchiveMode.Create,
            leaveOpen: true,
            entryNameEncoding: null,
            cancellation
        );
        await using (archive)
        {
            foreach (var file in Files)
            {
                var entry = archive.CreateEntry(
                    file.Path,
                    Packed.Contains(Path.GetExtension(file.Path))
                        ? CompressionLevel.NoCompression
                        : CompressionLevel.Fastest
                );
                var content = await entry.OpenAsync(cancellation);
                await using (content)
                {
                    await content.WriteAsync(await file.ReadAsync(cancellation), cancellation);
                }
            }
        }
    }
}
