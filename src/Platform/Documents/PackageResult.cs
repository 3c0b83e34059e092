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
        await using var waiting = new WaitingBytes();
        using (var archive = new ZipArchive(waiting, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Files)
            {
                var entry = archive.CreateEntry(
                    file.Path,
                    Packed.Contains(Path.GetExtension(file.Path))
                        ? CompressionLevel.NoCompression
                        : CompressionLevel.Fastest
                );
                var bytes = await file.ReadAsync(cancellation);
                using (var content = entry.Open())
                {
                    content.Write(bytes);
                }

                await waiting.SendAsync(target, cancellation);
            }
        }

        await waiting.SendAsync(target, cancellation);
    }

    /// <summary>
    /// Holds what the archive has written until it is sent: the archive writes and ends its files synchronously, which the
    /// server does not allow on an answer.
    /// </summary>
    private sealed class WaitingBytes : MemoryStream
    {
        /// <summary>False, so that the archive never goes back to what has been sent.</summary>
        public override bool CanSeek => false;

        public async Task SendAsync(Stream target, CancellationToken cancellation)
        {
            await target.WriteAsync(GetBuffer().AsMemory(0, (int)Length), cancellation);
            SetLength(0);
        }
    }
}
