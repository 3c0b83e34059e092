using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Cli.Robots;

/// <summary>What became of a file that was sent.</summary>
/// <param name="Reception">The reception as the server told it last.</param>
/// <param name="IsFailure">True when it is our side, not the file, that made it impossible.</param>
internal sealed record SentFile(Result<JsonElement> Reception, bool IsFailure = false);

/// <summary>
/// Sends a rate file as a robot and follows it until it is delivered, tried or refused. Attempts share one key and are one
/// reception; run again, the same file is still one delivery.
/// </summary>
internal sealed class DeliverFile(RobotServer server, TextWriter messages, TimeProvider time)
{
    private const string WaitOfServer = "wait=20";

    /// <summary>Sends the file and follows it.</summary>
    /// <param name="header">Operator and year, as the file says.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="content">The file.</param>
    /// <param name="isTrial">True to try it only.</param>
    /// <param name="patience">How long to follow it.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<SentFile> RunAsync(
        RateFileHeader header,
        string name,
        byte[] content,
        bool isTrial,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        if (await server.SignInAsync(cancellation) is { } fault)
        {
            return new(fault);
        }

        var area = await AreaAsync(header, cancellation);
        if (!area.IsOk)
        {
            return new(area.Fault);
        }

        var start = time.GetTimestamp();
        var address = string.Create(
            Danish.Invariant,
            $"{ApiAddress.Root}/areas/{area.Value}/rounds/{header.Year.Year}/operators/{header.Operator.Code}/{(isTrial ? "trials" : "deliveries")}?fileName={Uri.EscapeDataString(name)}"
        );
        var key = Guid.NewGuid().ToString();
        var sent = await AskAsync(() => Upload(address, content, key), cancellation);
        while (sent.IsOk && StateOf(sent.Value) is "waiting" or "running")
        {
            if (time.GetElapsedTime(start) > patience)
            {
                return new(CliFaults.StillWaiting(sent.Value.GetProperty("href").GetString()!), IsFailure: true);
            }

            messages.WriteLine($"Modtaget; {sent.Value.GetProperty("step").GetString()} ...");
            var href = sent.Value.GetProperty("href").GetString()!;
            sent = await AskAsync(() => Read(href), cancellation);
        }

        return new(sent);
    }

    /// <summary>A refusal of a finished reception as a fault; null when it went well.</summary>
    public static Fault? RefusalOf(JsonElement reception) =>
        reception.TryGetProperty("refusal", out var refusal) && refusal.ValueKind == JsonValueKind.Object
            ? new(refusal.GetProperty("id").GetString()!, refusal.GetProperty("detail").GetString()!)
            : null;

    private static string StateOf(JsonElement reception) => reception.GetProperty("state").GetString()!;

    /// <summary>The area the operator belongs to in the budget year, as the server knows it.</summary>
    private async Task<Result<string>> AreaAsync(RateFileHeader header, CancellationToken cancellation)
    {
        var party = await AskAsync(
            () =>
                Read(
                    string.Create(
                        Danish.Invariant,
                        $"{ApiAddress.Root}/parties/{header.Operator.Code}?on={header.Year.Year}-12-31"
                    )
                ),
            cancellation
        );
        return party.Then(told => Result.Ok(told.GetProperty("area").GetString()!));
    }

    private async Task<Result<JsonElement>> AskAsync(Func<HttpRequestMessage> request, CancellationToken cancellation)
    {
        using var answer = await server.SendAsync(request, cancellation);
        if (answer.StatusCode == HttpStatusCode.Unauthorized && await server.SignInAsync(cancellation) is null)
        {
            // The token ran out while the file waited.
            using var again = await server.SendAsync(request, cancellation);
            return await ReadAsync(again, cancellation);
        }

        return await ReadAsync(answer, cancellation);
    }

    private static async Task<Result<JsonElement>> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (RobotServer.IsPassing(answer.StatusCode))
        {
            throw new HttpRequestException($"{(int)answer.StatusCode} {answer.ReasonPhrase}");
        }

        var told = await RobotServer.JsonOf(answer, cancellation);
        return answer.IsSuccessStatusCode
            ? told
            : new Fault(told.GetProperty("id").GetString()!, told.GetProperty("detail").GetString()!);
    }

    private static HttpRequestMessage Read(string address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Prefer", WaitOfServer);
        return request;
    }

    private static HttpRequestMessage Upload(string address, byte[] content, string key)
    {
        var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue(WorkbookMediaType.Value);
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        request.Headers.Add("Idempotency-Key", key);
        request.Headers.Add("Prefer", WaitOfServer);
        return request;
    }
}
