using System.Text.RegularExpressions;
using Rammevaerk.Bench.Serving;
using Rammevaerk.Tests;

namespace Rammevaerk.Bench.Pages;

/// <summary>Public pages of the full demonstration under 50 clients, against the framework's own minimal endpoint.</summary>
internal static partial class PublicPagesSection
{
    private const double LeastShare = 0.5;
    private const double MostP95 = 10;

    public static SectionResult OnSqlite() => Run(Site.Demonstration, "SQLite");

    public static SectionResult OnPostgres()
    {
        var server = PostgresServer.GetAsync().GetAwaiter().GetResult();
        var connection = server.NewDatabaseAsync().GetAwaiter().GetResult();
        using var site = new Site(new Dictionary<string, string> { ["RAMMEVAERK_DATABASE"] = connection });
        site.Run("demo");
        return Run(site, "PostgreSQL");
    }

    private static SectionResult Run(Site site, string engine)
    {
        using var ours = site.Serve();
        using var reader = new HttpClient { BaseAddress = ours.Address };
        var list = FirstLink(Text(reader, "/"), PublicList());
        (string Name, string Path)[] pages =
        [
            ("Start page", "/"),
            ("Public rates of an area and a year", list),
            ("One rate with its derivation", FirstLink(Text(reader, list), Rate(list))),
            ("Offers", "/tilbud"),
            ("Rules", "/takster/regler"),
        ];
        var contents = pages.Select(page => Bytes(reader, page.Path)).ToList();
        var folder = Directory.CreateTempSubdirectory("rammevaerk-bench-");
        using var plain = PlainEndpoint.Start(folder, contents);
        var loads = pages
            .Select((page, at) => PageLoad.Take(page.Name, page.Path, ours, plain, at, contents[at].Length, []))
            .ToList();
        var ceiling = LoadClient.Run(plain.Address, "/", PageLoad.Clients, TimeSpan.FromSeconds(2));
        folder.Delete(recursive: true);
        return new(
            $"Public pages under {PageLoad.Clients} clients, {engine}",
            "The full demonstration over loopback with kept connections, by somebody not signed in; in turn the framework's own "
                + "minimal endpoint gives the same bytes. Each has a process of its own with the same run-time settings, and "
                + "shares the machine with the clients. CPU is the server's own for one answer, which the clients do not share.",
            [],
            [.. loads.SelectMany(load => Bars(load, LeastShare))]
        )
        {
            Tables = [PageLoad.Tabulate(loads)],
            Notes =
            [
                $"The clients take {ceiling.PerSecond:F0} answers of two bytes a second from the endpoint; what is below is not their limit.",
            ],
        };
    }

    /// <summary>The two bars of a page.</summary>
    public static IEnumerable<Bar> Bars(PageLoad load, double share) =>
        [
            new($"{load.Name}: answers a second against the plain endpoint", load.Share, share, AtLeast: true),
            new($"{load.Name}: p95 against the plain endpoint", load.P95, MostP95),
        ];

    private static string FirstLink(string page, Regex wanted) =>
        wanted.Match(page) is { Success: true } found
            ? found.Groups[1].Value
            : throw new InvalidOperationException($"No link like {wanted}.");

    private static Regex Rate(string list) => new($"href=\"({Regex.Escape(list)}/[^\"/?]+/[^\"/?]+)\"");

    private static string Text(HttpClient reader, string path) =>
        reader.GetStringAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    private static byte[] Bytes(HttpClient reader, string path) =>
        reader.GetByteArrayAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    [GeneratedRegex("href=\"(/takster/[a-z]+/[0-9]{4})\"")]
    private static partial Regex PublicList();
}
