using System.Diagnostics;
using OpenTelemetry;

namespace Rammevaerk.Web.Operation;

/// <summary>
/// Takes out of the framework's spans what could name a person, an operator or a file, or open a page: addresses with
/// their values, queries, browsers and callers. The route with its names of values stays.
/// </summary>
internal sealed class SparingSpans : BaseProcessor<Activity>
{
    private static readonly string[] Dropped =
    [
        "url.path",
        "url.query",
        "url.full",
        "http.url",
        "http.target",
        "user_agent.original",
        "http.user_agent",
        "client.address",
        "client.port",
        "network.peer.address",
        "network.peer.port",
        "exception.message",
        "exception.stacktrace",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in Dropped)
        {
            data.SetTag(tag, null);
        }
    }
}
