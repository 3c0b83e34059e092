using System.Diagnostics;
using System.Text.RegularExpressions;
using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Growth;

/// <summary>Pages made anew with 1, 10 and 100 times the data: time and memory may grow as the data does, no faster.</summary>
internal static partial class GrowthSection
{
    private const int Operators = 20;
    private const int Visits = 15;
    private const int OpenAfter = 2019;
    private const double NoFaster = 10;

    /// <summary>Offers of each operator, and years; the data is their product.</summary>
    private static readonly (int Offers, int Years)[] Sizes = [(2, 1), (20, 1), (29, 7)];

    public static SectionResult Run()
    {
        var runs = Sizes.Select(Take).ToList();
        var names = runs[0].Pages.Select(page => page.Name).ToList();
        var rows = names.Select((name, at) => Row(name, [.. runs.Select(run => run.Pages[at])])).ToList();
        rows.Add([
            "Memory after, MB",
            .. runs.SelectMany(run => (string[])[Table.Figure(run.Megabytes, 0), ""]),
            "",
            "",
        ]);
        rows.Add([
            "Database, MB",
            .. runs.SelectMany(run => (string[])[Table.Figure(run.DatabaseMegabytes), ""]),
            "",
            "",
        ]);
        return new(
            "Growth",
            $"{Operators} operators with {string.Join(", ", Sizes.Select(size => $"{size.Offers} offers in {size.Years} years"))}: "
                + "1, 10 and 100 times the data. One reader; every visit has an address of its own, so each page is made anew. "
                + $"Median of {Visits} visits, SQLite.",
            [],
            [
                .. names.SelectMany((name, at) => Bars(name, [.. runs.Select(run => run.Pages[at].Times.Median())])),
                .. Bars("memory", [.. runs.Select(run => run.Megabytes)]),
            ]
        )
        {
            Tables = [new(["Page", "x1, ms", "±", "x10, ms", "±", "x100, ms", "±", "x10 / x1", "x100 / x10"], rows)],
        };
    }

    private static Bar[] Bars(string name, double[] taken) =>
        [
            new($"{name}: 10 times the data against 1", taken[1] / taken[0], NoFaster),
            new($"{name}: 100 times the data against 10", taken[2] / taken[1], NoFaster),
        ];

    private static List<string> Row(string name, IReadOnlyList<Visited> sizes)
    {
        var medians = sizes.Select(size => size.Times.Median()).ToList();
        return
        [
            name,
            .. sizes.SelectMany(size =>
                (string[])[Table.Figure(size.Times.Median()), Table.Figure(size.Times.Spread())]
            ),
            Table.Figure(medians[1] / medians[0], 2),
            Table.Figure(medians[2] / medians[1], 2),
        ];
    }

    private static Grown Take((int Offers, int Years) size)
    {
        using var site = new Site(new Dictionary<string, string>());
        site.Run("bench-data", "--operators", $"{Operators}", "--offers", $"{size.Offers}", "--years", $"{size.Years}");
        using var server = site.Serve();
        using var editor = Person.As(server.Address, "SecretariatEditor");
        using var reader = new HttpClient { BaseAddress = server.Address };
        var last = OpenAfter + size.Years - 1;
        var list = $"/takster/midtjylland/{last}";
        var rate = RateLink().Match(Read(reader, list)).Groups[1].Value;
        var offer = OfferLink().Match(Read(reader, "/tilbud")).Groups[1].Value;
        (string Name, HttpClient Reader, string Path)[] pages =
        [
            ("Public list", reader, $"{list}?"),
            ("Public list, searched", reader, $"{list}?q=b%C3%B8ge&"),
            ("One rate", reader, $"{rate}?"),
            ("Offers", reader, "/tilbud?"),
            ("Offers, searched", reader, "/tilbud?q=b%C3%B8ge&"),
            ("One offer", reader, $"{offer}?"),
            ("Board of the round", editor.Http, $"/takster/runder/midtjylland/{last + 1}?"),
            ("Review of the round", editor.Http, $"/takster/runder/midtjylland/{last}/gennemgang?"),
            ("Start page with work", editor.Http, "/?"),
        ];
        var visited = pages.Select(page => new Visited(page.Name, Visit(page.Reader, page.Path))).ToList();
        return new(visited, server.Megabytes(), site.Megabytes());
    }

    private static List<double> Visit(HttpClient reader, string path)
    {
        var times = new List<double>();
        for (var visit = -3; visit < Visits; visit++)
        {
            var from = Stopwatch.GetTimestamp();
            Read(reader, $"{path}besoeg={visit}");
            if (visit >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            }
        }

        return times;
    }

    private static string Read(HttpClient reader, string path) =>
        reader.GetStringAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    [GeneratedRegex("href=\"(/takster/[a-z]+/[0-9]{4}/[^\"/?]+/[^\"/?]+)\"")]
    private static partial Regex RateLink();

    [GeneratedRegex("href=\"(/tilbud/[0-9a-f-]{32,36})\"")]
    private static partial Regex OfferLink();

    private sealed record Visited(string Name, IReadOnlyList<double> Times);

    private sealed record Grown(IReadOnlyList<Visited> Pages, double Megabytes, double DatabaseMegabytes);
}
