using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>
/// A JSON answer with a mark of its content (ETag): the same content has the same mark, and whoever sends the mark back in
/// If-None-Match is told 304 and gets no body.
/// </summary>
/// <param name="Value">What is told.</param>
/// <param name="Status">200, 201 or 202.</param>
/// <param name="Location">Address of what was made; null when nothing was.</param>
public sealed record ApiJson<T>(T Value, int Status = StatusCodes.Status200OK, string? Location = null) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(Value, ApiFormat.Options);
        var response = httpContext.Response;
        if (Location is not null)
        {
            response.Headers.Location = Location;
        }

        await ApiContent.SendAsync(httpContext, content, "application/json; charset=utf-8", Status);
    }
}

/// <summary>Sends bytes with their mark.</summary>
public static class ApiContent
{
    private const int MarkBytes = 16;

    /// <summary>The mark of a content, in quotes as headers carry it.</summary>
    public static string MarkOf(ReadOnlySpan<byte> content) =>
        $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, MarkBytes))}\"";

    public static async Task SendAsync(HttpContext context, byte[] content, string type, int status)
    {
        var response = context.Response;
        var mark = MarkOf(content);
        response.Headers.ETag = mark;
        // May be kept by whoever asked, but is asked for again each time.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.Vary = HeaderNames.Authorization;
        if (status == StatusCodes.Status200OK && IsKnown(context.Request, mark))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = content.Length;
        await response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static bool IsKnown(HttpRequest request, string mark) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && EntityTagHeaderValue.TryParseList(request.Headers.IfNoneMatch, out var known)
        && known.Any(one => one.Tag == "*" || one.Tag == mark);
}
