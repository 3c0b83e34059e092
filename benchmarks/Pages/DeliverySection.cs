using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Pages;

/// <summary>103 operators deliver over the interface at once, while people read pages.</summary>
internal static class DeliverySection
{
    private const int Operators = 103;
    private const int Offers = 5;
    private const int Year = 2020;
    private const int Readers = 20;
    private const double MostP95 = 10;

    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(4);

    public static SectionResult Run()
    {
        using var site = new Site(new Dictionary<string, string>());
        site.Run("bench-data", "--operators", $"{Operators}", "--offers", $"{Offers}", "--years", "1");
        var files = site.Files(Operators, Offers, Year);
        var robots = Robots.Enter(site, files.Keys, Year);
        using var server = site.Serve();
        string[] pages = ["/", $"/takster/midtjylland/{Year - 1}", "/tilbud", "/parter"];
        var quiet = LoadClient.Run(server.Address, pages, Readers, Alone, []);
        var (answers, took, busy) = DeliverAll(server.Address, robots, files, pages);
        var taken = answers.Count(answer => answer.Status is HttpStatusCode.OK or HttpStatusCode.Created);
        return new(
            "Deliveries while people read",
            $"{Operators} operators each send a rate file of {Offers * 3} services over /api/v1 at once and wait until it is assessed "
                + $"and stored, while {Readers} readers go round four public pages. Each delivery is a write, after which every kept "
                + "page is made anew. SQLite.",
            [
                new(
                    "One delivery, sent to answered",
                    answers.Select(one => one.Time).ToList().Median(),
                    answers.Select(one => one.Time).ToList().Spread()
                ),
            ],
            [
                new("deliveries taken, of all", taken / (double)Operators, 1, AtLeast: true),
                new("p95 of pages meanwhile against alone", busy.P95 / quiet.P95, MostP95),
            ]
        )
        {
            Tables =
            [
                new(
                    ["What", "Figure"],
                    [
                        ["Deliveries a second", Table.Figure(taken / took.TotalSeconds)],
                        ["All answered after, s", Table.Figure(took.TotalSeconds)],
                        ["p95 of pages alone, ms", Table.Figure(quiet.P95, 2)],
                        ["p95 of pages meanwhile, ms", Table.Figure(busy.P95, 2)],
                        ["Median of pages meanwhile, ms", Table.Figure(busy.Median, 2)],
                    ]
                ),
            ],
        };
    }

    private static (List<Answer> Answers, TimeSpan Took, Load Busy) DeliverAll(
        Uri site,
        IReadOnlyList<Robot> robots,
        IReadOnlyDictionary<string, byte[]> files,
        string[] pages
    )
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Operators })
        {
            BaseAddress = site,
            Timeout = TimeSpan.FromMinutes(5),
        };
        var tokens = robots.Select(robot => TokenAsync(http, robot).GetAwaiter().GetResult()).ToList();
        using var stop = new CancellationTokenSource();
        var readings = new List<Load>();
        var reading = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                readings.Add(LoadClient.Run(site, pages, Readers, TimeSpan.FromSeconds(1), []));
            }
        });
        var from = Stopwatch.GetTimestamp();
        var answers = Task.WhenAll(
                robots.Select((robot, at) => DeliverAsync(http, robot, tokens[at], files[robot.Party]))
            )
            .GetAwaiter()
            .GetResult();
        var took = Stopwatch.GetElapsedTime(from);
        stop.Cancel();
        reading.GetAwaiter().GetResult();
        return (
            [.. answers],
            took,
            new(
                readings.Average(one => one.PerSecond),
                readings.Select(one => one.Median).ToList().Median(),
                readings.Max(one => one.P95),
                readings.Sum(one => one.Requests)
            )
        );
    }

    private static async Task<string> TokenAsync(HttpClient http, Robot robot)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = robot.Id.ToString("N"),
                ["client_secret"] = robot.Secret,
            }
        );
        using var answer = await http.PostAsync(new Uri("/api/v1/token", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("access_token").GetString()!;
    }

    private static async Task<Answer> DeliverAsync(HttpClient http, Robot robot, string token, byte[] file)
    {
        using var content = new ByteArrayContent(file);
        content.Headers.ContentType = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        using var post = new HttpRequestMessage(
            HttpMethod.Post,
            new Uri(
                $"/api/v1/areas/{robot.Area}/rounds/{Year}/operators/{robot.Party}/deliveries?fileName=takst.xlsx",
                UriKind.Relative
            )
        )
        {
            Content = content,
        };
        post.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        post.Headers.Add("Prefer", "wait=60");
        post.Headers.Add("Idempotency-Key", robot.Id.ToString());
        var from = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(post);
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
        {
            await Console.Error.WriteLineAsync(
                $"{robot.Party}: {(int)answer.StatusCode} {text[..Math.Min(300, text.Length)]}"
            );
        }

        return new(answer.StatusCode, Stopwatch.GetElapsedTime(from).TotalMilliseconds);
    }

    private sealed record Answer(HttpStatusCode Status, double Time);
}
