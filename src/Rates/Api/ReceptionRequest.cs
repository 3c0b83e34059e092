using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Features.Receptions;
using Rammevaerk.Rates.Features.Trials;

namespace Rammevaerk.Rates.Api;

/// <summary>What a program says when it sends a file or asks for a reception.</summary>
internal static class ReceptionRequest
{
    public const string KeyHeader = "Idempotency-Key";
    public const string PreferHeader = "Prefer";
    public const int LongestWaitSeconds = 60;

    /// <summary>Bytes a file may have.</summary>
    public const int LargestFile = 10_000_000;

    private const string WaitPreference = "wait=";

    /// <summary>What the program calls the delivery; no value when it does not, RV-744 when it is empty or too long.</summary>
    public static Result<string?> KeyOf(HttpRequest request) =>
        !request.Headers.TryGetValue(KeyHeader, out var key) ? Result.Ok<string?>(null)
        : key.ToString().Trim() is { Length: > 0 and <= ReceiveRateFile.LongestKey } text ? Result.Ok<string?>(text)
        : ApiFaults.KeyTooLong(ReceiveRateFile.LongestKey);

    /// <summary>The media type without its parameters; empty when none is said.</summary>
    public static string MediaTypeOf(HttpRequest request) => (request.ContentType ?? "").Split(';')[0].Trim();

    /// <summary>The file's name, as it is shown.</summary>
    public static string NameOf(HttpRequest request) =>
        TrialDesk.Shown(ApiQuery.Text(request, "fileName") ?? "takstfil.xlsx");

    /// <summary>How long the program lets the server wait.</summary>
    public static TimeSpan WaitOf(HttpRequest request)
    {
        var wait = request
            .Headers.GetCommaSeparatedValues(PreferHeader)
            .Select(one => one.Trim())
            .FirstOrDefault(one => one.StartsWith(WaitPreference, StringComparison.OrdinalIgnoreCase));
        return
            wait is not null
            && int.TryParse(wait[WaitPreference.Length..], NumberStyles.None, Danish.Invariant, out var seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWaitSeconds))
            : TimeSpan.Zero;
    }

    /// <summary>The body, one byte more than a file may have at most.</summary>
    public static async Task<byte[]> ContentAsync(HttpContext context)
    {
        using var content = new MemoryStream((int)(context.Request.ContentLength ?? 0));
        var buffer = new byte[81_920];
        int read;
        while (
            content.Length <= LargestFile
            && (read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0
        )
        {
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
