using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Features.AuditTrail;

/// <summary>
/// The whole audit chain as JSON lines for samples/revision/verify_chain.py. Entries the reader may not see carry nothing
/// but their number and hashes: that they hang together can be seen, not what they say.
/// </summary>
internal static class ChainExport
{
    private const int BatchSize = 1000;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task HandleAsync(HttpContext context)
    {
        var area = new AreaKey(context.Route(PermissionMiddleware.AreaValue));
        if (!AreaWords.All.Contains(area))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/x-ndjson; charset=utf-8";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{ExportName.Of("kaede", area)}.jsonl\"";
        var db = context.RequestServices.GetRequiredService<RammevaerkDb>();
        var visible = new AuditFilter(area, new QueryCollection()).Visible(db).Select(entry => entry.Number);
        var from = 0L;
        while (true)
        {
            var start = from;
            var lines = await db.Set<AuditEntry>()
                .AsNoTracking()
                .Where(entry => entry.Number > start)
                .OrderBy(entry => entry.Number)
                .Take(BatchSize)
                .GroupJoin(
                    db.Set<AuditPayload>().AsNoTracking(),
                    entry => entry.Number,
                    payload => payload.Number,
                    (entry, payloads) => new { entry, payloads }
                )
                .SelectMany(
                    pair => pair.payloads.DefaultIfEmpty(),
                    (pair, payload) =>
                        new
                        {
                            Entry = pair.entry,
                            Payload = payload,
                            IsVisible = visible.Contains(pair.entry.Number),
                        }
                )
                .OrderBy(line => line.Entry.Number)
                .ToListAsync(context.RequestAborted);
            if (lines.Count == 0)
            {
                return;
            }

            foreach (var line in lines)
            {
                await context.Response.Body.WriteAsync(
                    Line(line.Entry, line.Payload, line.IsVisible),
                    context.RequestAborted
                );
            }

            from = lines[^1].Entry.Number;
        }
    }

    internal static byte[] Line(AuditEntry entry, AuditPayload? payload, bool isVisible)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteNumber("number", entry.Number);
            if (isVisible)
            {
                json.WriteString("at", entry.At.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", Danish.Invariant));
                json.WriteString("account", entry.AccountId?.ToString("N"));
                json.WriteString("what", entry.What);
                json.WriteString("subject", entry.Subject);
                json.WriteString("area", entry.Area);
                json.WriteString("party", entry.Party);
                json.WriteString("payloadDigest", entry.PayloadDigest);
                Write(json, payload);
            }

            json.WriteString("previousHash", entry.PreviousHash);
            json.WriteString("hash", entry.Hash);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void Write(Utf8JsonWriter json, AuditPayload? payload)
    {
        json.WriteBoolean("erased", payload?.IsErased ?? false);
        if (payload is null or { IsErased: true })
        {
            json.WriteNull("payload");
            return;
        }

        json.WriteStartObject("payload");
        json.WriteString("salt", payload.Salt);
        json.WriteString("who", payload.Who);
        json.WriteString("summary", payload.Summary);
        json.WriteString("why", payload.Why);
        json.WriteString("before", payload.Before);
        json.WriteString("after", payload.After);
        json.WriteEndObject();
    }
}
