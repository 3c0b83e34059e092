using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Polly;
using Polly.Retry;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Cli.Robots;

/// <summary>
/// A server as a robot uses it: gets a token, sends, and tries again what may go well the next time: no answer, 429, and
/// failures of the server, with growing pauses or those the server asks for.
/// </summary>
internal sealed class RobotServer : IDisposable
{
    private const int MostAttempts = 8;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(100);

    private readonly HttpClient http;
    private readonly ResiliencePipeline<HttpResponseMessage> attempts;
    private readonly string clientId;
    private readonly string secret;

    public RobotServer(Uri address, string clientId, string secret, TextWriter messages, TimeProvider time)
    {
        http = new HttpClient { BaseAddress = address, Timeout = Patience };
        (this.clientId, this.secret) = (clientId, secret);
        attempts = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = MostAttempts - 1,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = FirstPause,
                    MaxDelay = LongestPause,
                    ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                        .Handle<HttpRequestException>()
                        .Handle<TaskCanceledException>()
                        .HandleResult(answer => IsPassing(answer.StatusCode)),
                    DelayGenerator = retry => ValueTask.FromResult(PauseAskedFor(retry.Outcome.Result)),
                    OnRetry = retry =>
                    {
                        messages.WriteLine(
                            $"{address.Authority} svarede ikke brugbart ({WordsOf(retry.Outcome)}). Prøver igen ..."
                        );
                        retry.Outcome.Result?.Dispose();
                        return default;
                    },
                }
            )
            .Build();
    }

    /// <summary>Gets a token and uses it from now on; RV-660 when the robot is not let in.</summary>
    public async Task<Fault?> SignInAsync(CancellationToken cancellation)
    {
        using var answer = await SendAsync(
            () =>
                new HttpRequestMessage(HttpMethod.Post, $"{ApiAddress.Root}/token")
                {
                    Content = new FormUrlEncodedContent([
                        new("grant_type", "client_credentials"),
                        new("client_id", clientId),
                        new("client_secret", secret),
                    ]),
                },
            cancellation
        );
        var told = await JsonOf(answer, cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            return CliFaults.RobotNotKnown(
                told.TryGetProperty("error_description", out var why)
                    ? why.GetString()!
                    : $"{(int)answer.StatusCode} {answer.ReasonPhrase}"
            );
        }

        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            told.GetProperty("access_token").GetString()
        );
        return null;
    }

    /// <summary>Sends the request until there is an answer worth reading.</summary>
    /// <param name="request">Makes the request anew for each attempt.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="HttpRequestException">There was none, however often it was sent.</exception>
    public async Task<HttpResponseMessage> SendAsync(
        Func<HttpRequestMessage> request,
        CancellationToken cancellation
    ) =>
        await attempts.ExecuteAsync(
            async stopping =>
            {
                using var one = request();
                return await http.SendAsync(one, stopping);
            },
            cancellation
        );

    public static async Task<JsonElement> JsonOf(HttpResponseMessage answer, CancellationToken cancellation) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>(cancellation);

    public void Dispose() => http.Dispose();

    /// <summary>True for what may go well the next time.</summary>
    public static bool IsPassing(HttpStatusCode status) =>
        status
            is HttpStatusCode.TooManyRequests
                or HttpStatusCode.RequestTimeout
                or >= HttpStatusCode.InternalServerError;

    private static TimeSpan? PauseAskedFor(HttpResponseMessage? answer) =>
        answer?.Headers.RetryAfter?.Delta is { } asked && asked <= TimeSpan.FromMinutes(2) ? asked : null;

    private static string WordsOf(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result is { } answer ? $"{(int)answer.StatusCode}" : outcome.Exception!.Message;
}
