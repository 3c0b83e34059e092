using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Pages;

/// <summary>How long the product takes to its first page, and what it holds when nobody asks.</summary>
internal static class StartSection
{
    private const int Rounds = 5;
    private const double MostSeconds = 3;
    private const double MostMegabytes = 250;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    public static SectionResult Run()
    {
        var site = Site.Demonstration;
        var times = new List<double>();
        var idle = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            using var server = site.Serve();
            times.Add(server.FirstPage.TotalMilliseconds);
            Thread.Sleep(Idle);
            idle.Add(server.Megabytes());
        }

        return new(
            "Start and idle memory",
            "The built program with the full demonstration on SQLite: from the start of the process to the last byte of the "
                + "start page, and its resident memory five seconds later.",
            [new("Start to first page", times.Median(), times.Spread())],
            [
                new("seconds to the first page", times.Median() / 1000, MostSeconds),
                new("MB of memory when idle", idle.Median(), MostMegabytes),
            ]
        );
    }
}
