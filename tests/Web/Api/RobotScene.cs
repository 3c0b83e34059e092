using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Web.Submissions;

namespace Rammevaerk.Tests.Web.Api;

/// <summary>A round, and a robot its operator's approver has made on the page; with clients that speak as the robot.</summary>
internal sealed class RobotScene : IAsyncDisposable
{
    public const string Page = $"/brugere/{RoundScene.Area}/{RoundScene.Skive}/robotter";
    public const string Operator = $"/api/v1/areas/{RoundScene.Area}/rounds/2027/operators/{RoundScene.Skive}";

    public static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private RobotScene(RoundScene round) => Round = round;

    public RoundScene Round { get; }

    public string ClientId { get; private set; } = "";

    public string Secret { get; private set; } = "";

    public static async Task<RobotScene> OpenAsync(
        Engine engine = Engine.Sqlite,
        RoundState state = RoundState.Open,
        bool listens = false,
        params (string Name, string Value)[] fields
    )
    {
        var scene = new RobotScene(await RoundScene.OpenAsync(engine, state));
        if (listens)
        {
            scene.Round.Application.UseKestrel(0);
            scene.Round.Application.StartServer();
        }

        await scene.MakeRobotAsync(fields);
        return scene;
    }

    /// <summary>Makes a robot with every scope unless other fields are given.</summary>
    public async Task MakeRobotAsync(params (string Name, string Value)[] fields)
    {
        var approver = Round.As(Round.Approver);
        var last = Today.AddDays(100).ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        (string, string)[] usual =
        [
            ("omfang", "rounds.read"),
            ("omfang", "deliveries.read"),
            ("omfang", "deliveries.write"),
        ];
        using var made = await approver.PostAsync(
            $"{Page}/opret",
            [("navn", "Økonomisystemet"), ("udloeber", last), .. fields.Length == 0 ? usual : fields]
        );
        // A client of a real port has followed the redirect, and holds the page that shows the key.
        if (made.StatusCode == HttpStatusCode.OK)
        {
            ReadKey(await made.DocumentAsync());
            return;
        }

        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await made.Content.ReadAsStringAsync());
        await ReadKeyAsync(approver);
    }

    /// <summary>Reads the key from the page, the one time it is shown.</summary>
    public async Task ReadKeyAsync(Submissions.FormClient approver) => ReadKey(await approver.ReadAsync(Page));

    private void ReadKey(AngleSharp.Dom.IDocument page)
    {
        var shown = page.QuerySelector(".rv-keyfile")!.TextContent.Split('\n');
        ClientId = shown.Single(line => line.StartsWith("RAMMEVAERK_CLIENT_ID=", StringComparison.Ordinal)).Split('=')[
            1
        ];
        Secret = shown
            .Single(line => line.StartsWith("RAMMEVAERK_CLIENT_SECRET=", StringComparison.Ordinal))
            .Split('=')[1];
    }

    /// <summary>Asks for a token.</summary>
    public static async Task<HttpResponseMessage> AskTokenAsync(
        HttpClient client,
        string id,
        string secret,
        string? scope = null
    )
    {
        var fields = new List<KeyValuePair<string, string>>
        {
            new("grant_type", "client_credentials"),
            new("client_id", id),
            new("client_secret", secret),
        };
        if (scope is not null)
        {
            fields.Add(new("scope", scope));
        }

        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(new Uri("/api/v1/token", UriKind.Relative), form);
    }

    /// <summary>A client with a token of the robot.</summary>
    public async Task<HttpClient> ClientAsync(string? scope = null)
    {
        var client = Round.Application.CreateClient();
        using var answer = await AskTokenAsync(client, ClientId, Secret, scope);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            token.GetProperty("access_token").GetString()
        );
        return client;
    }

    /// <summary>Sends a file to be delivered or tried, and waits for it.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient client,
        byte[] file,
        string? key = null,
        bool isTrial = false,
        string wait = "wait=50",
        string? under = null
    )
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post,
            $"{under ?? Operator}/{(isTrial ? "trials" : "deliveries")}?fileName=takstfil-skive.xlsx"
        );
        request.Content = new ByteArrayContent(file);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        request.Headers.Add("Prefer", wait);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await client.SendAsync(request);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>();

    public static async Task<JsonElement> ReadAsync(HttpClient client, string address) =>
        await client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative));

    public ValueTask DisposeAsync() => Round.DisposeAsync();
}
