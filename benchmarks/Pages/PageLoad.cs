using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Pages;

/// <summary>A page under many clients, and the framework's own minimal endpoint with the same bytes, in turn.</summary>
/// <param name="Name">What the page is.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Ours">What the clients saw of the product, round by round.</param>
/// <param name="Plain">What they saw of the endpoint.</param>
/// <param name="OurWork">Microseconds of the processor for one answer of the product.</param>
/// <param name="PlainWork">The same of the endpoint.</param>
internal sealed record PageLoad(
    string Name,
    int Bytes,
    IReadOnlyList<Load> Ours,
    IReadOnlyList<Load> Plain,
    double OurWork,
    double PlainWork
)
{
    public const int Clients = 50;

    private const int Rounds = 3;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(2);

    /// <summary>Our answers a second for each of the endpoint's.</summary>
    public double Share => Ours.Select(one => one.PerSecond).ToList().Median() / PlainPerSecond;

    /// <summary>Our 95th percentile over the endpoint's.</summary>
    public double P95 => Ours.Select(one => one.P95).ToList().Median() / Plain.Select(one => one.P95).ToList().Median();

    private double PlainPerSecond => Plain.Select(one => one.PerSecond).ToList().Median();

    /// <summary>Takes a page, in turn with the endpoint's answer of the number.</summary>
    public static PageLoad Take(
        string name,
        string path,
        ServerProcess ours,
        ServerProcess plain,
        int number,
        int bytes,
        IReadOnlyList<string> cookies
    )
    {
        LoadClient.Run(ours.Address, [path], Clients, WarmUp, cookies);
        LoadClient.Run(plain.Address, $"/{number}", Clients, WarmUp);
        var (mine, theirs) = (new List<Load>(), new List<Load>());
        var (myWork, theirWork) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            myWork += Worked(ours, () => mine.Add(LoadClient.Run(ours.Address, [path], Clients, Time, cookies)));
            theirWork += Worked(plain, () => theirs.Add(LoadClient.Run(plain.Address, $"/{number}", Clients, Time)));
        }

        return new(
            name,
            bytes,
            mine,
            theirs,
            myWork.TotalMicroseconds / mine.Sum(one => one.Requests),
            theirWork.TotalMicroseconds / theirs.Sum(one => one.Requests)
        );
    }

    /// <summary>The pages as a table.</summary>
    public static Table Tabulate(IEnumerable<PageLoad> pages) =>
        new(
            [
                "Page",
                "kB",
                "Answers/s",
                "±",
                "Plain endpoint/s",
                "±",
                "Share",
                "p95, ms",
                "Plain p95, ms",
                "p95 ratio",
                "CPU µs",
                "Plain CPU µs",
            ],
            [.. pages.Select(page => page.Row())]
        );

    private List<string> Row()
    {
        var mine = Ours.Select(one => one.PerSecond).ToList();
        var theirs = Plain.Select(one => one.PerSecond).ToList();
        return
        [
            Name,
            Table.Figure(Bytes / 1024.0),
            Table.Figure(mine.Median(), 0),
            Table.Figure(mine.Spread(), 0),
            Table.Figure(theirs.Median(), 0),
            Table.Figure(theirs.Spread(), 0),
            Table.Figure(Share * 100, 0) + " %",
            Table.Figure(Ours.Select(one => one.P95).ToList().Median(), 2),
            Table.Figure(Plain.Select(one => one.P95).ToList().Median(), 2),
            Table.Figure(P95, 2),
            Table.Figure(OurWork, 0),
            Table.Figure(PlainWork, 0),
        ];
    }

    private static TimeSpan Worked(ServerProcess server, Action load)
    {
        var before = server.Worked();
        load();
        return server.Worked() - before;
    }
}
