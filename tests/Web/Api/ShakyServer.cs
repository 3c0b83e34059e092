using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>
/// Stands before a server and passes everything on, but answers the first uploads with 503 after the server has taken
/// them: the worst case, where the sender cannot know that the file arrived.
/// </summary>
internal sealed class ShakyServer : IAsyncDisposable
{
    private readonly Microsoft.AspNetCore.Builder.WebApplication application;
    private readonly HttpClient behind;
    private int left;

    private ShakyServer(Microsoft.AspNetCore.Builder.WebApplication application, HttpClient behind, int failures)
    {
        (this.application, this.behind, left) = (application, behind, failures);
    }

    public string Address =>
        application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>How many answers were withheld.</summary>
    public int Failed { get; private set; }

    public static async Task<ShakyServer> BeforeAsync(string server, int failures)
    {
        var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var shaky = new ShakyServer(builder.Build(), new HttpClient { BaseAddress = new Uri(server) }, failures);
        shaky.application.Run(shaky.PassOnAsync);
        await shaky.application.StartAsync();
        return shaky;
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        behind.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        using var request = new HttpRequestMessage(
            new HttpMethod(context.Request.Method),
            context.Request.Path + context.Request.QueryString.Value
        );
        if (context.Request.ContentLength > 0)
        {
            var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            request.Content = new ByteArrayContent(body.ToArray());
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        foreach (var name in new[] { "Authorization", "Idempotency-Key", "Prefer" })
        {
            request.Headers.TryAddWithoutValidation(name, context.Request.Headers[name].ToArray());
        }

        using var answer = await behind.SendAsync(request);
        if (context.Request.Path.Value!.EndsWith("/deliveries", StringComparison.Ordinal) && left > 0)
        {
            left--;
            Failed++;
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "0";
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body);
    }
}
