using System.Diagnostics;
using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Meetings;

/// <summary>Editing a meeting of 60 items and 300 attachments, beside one of a tenth of it.</summary>
internal static class LargeMeetingSection
{
    private const int Few = 6;
    private const int Many = 60;
    private const int AttachmentsEach = 5;
    private const int Rounds = 15;
    private const double MostSeconds = 1;

    public static SectionResult Run()
    {
        using var server = Site.Demonstration.Serve();
        using var editor = Person.As(server.Address, "SecretariatEditor");
        var year = TimeProvider.System.GetUtcNow().Year + 1;
        var small = Lay(editor, $"/moeder/midtjylland/forum/{year}-2", Few);
        var large = Lay(editor, $"/moeder/midtjylland/forum/{year}-3", Many);
        (string Name, Action<LaidMeeting> Work)[] steps =
        [
            ("Show the agenda for editing", meeting => editor.Bytes($"{meeting.Address}/rediger")),
            ("Open one item", meeting => editor.Bytes($"{meeting.Last}/rediger")),
            ("Move an item", meeting => editor.Post($"{meeting.Last}/flyt", [("retning", meeting.Turn())])),
            ("Show the screen for minutes", meeting => editor.Bytes($"{meeting.Address}/skriv-referat")),
        ];
        var timings = new List<Timing>();
        var bars = new List<Bar>();
        foreach (var (name, work) in steps)
        {
            var (few, many) = SideBySide(() => work(small), () => work(large));
            timings.Add(new($"{name}, {Few} items", few.Median(), few.Spread()));
            timings.Add(new($"{name}, {Many} items", many.Median(), many.Spread()));
            bars.Add(new($"{name}: {Many} items against {Few}", many.Median() / few.Median(), (double)Many / Few));
            bars.Add(new($"seconds: {name} with {Many} items", many.Median() / 1000, MostSeconds));
        }

        return new(
            $"A meeting with {Many} items and {Many * AttachmentsEach} attachments",
            "By an editor of the secretariat over HTTP on SQLite, one request at a time, beside a meeting of a tenth of it: "
                + "ten times as much may take ten times as long at most.",
            timings,
            bars
        );
    }

    private static (List<double> Few, List<double> Many) SideBySide(Action small, Action large)
    {
        var (few, many) = (new List<double>(), new List<double>());
        small();
        large();
        for (var round = 0; round < Rounds; round++)
        {
            few.Add(Time(small));
            many.Add(Time(large));
        }

        return (few, many);
    }

    private static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Proposes the items and attaches to each, as the pages' forms do.</summary>
    private static LaidMeeting Lay(Person editor, string meeting, int items)
    {
        var statement = string.Join("\n\n", Enumerable.Repeat("Et afsnit af en sagsfremstilling, som det ser ud.", 20));
        var last = "";
        for (var number = 1; number <= items; number++)
        {
            var page = editor.Post(
                $"{meeting}/foreslaa",
                [
                    ("titel", $"Punkt nummer {number}"),
                    ("afsnit", "Decision"),
                    ("sagsfremstilling", statement),
                    ("indstilling", "godkender punktet"),
                ]
            );
            last = page[..^"/rediger".Length];
            for (var one = 1; one <= AttachmentsEach; one++)
            {
                editor.Post(
                    $"{last}/bilag",
                    [("titel", $"Bilag til punkt {number}, {one}"), ("link", "https://eksempel.example/bilag")]
                );
            }
        }

        return new LaidMeeting(meeting, last);
    }

    /// <summary>A meeting with its items.</summary>
    /// <param name="Address">The meeting's page.</param>
    /// <param name="Last">The last item's page.</param>
    private sealed record LaidMeeting(string Address, string Last)
    {
        private bool isUp;

        /// <summary>Up and down in turn, so that there is always somewhere to go.</summary>
        public string Turn() => (isUp = !isUp) ? "op" : "ned";
    }
}
