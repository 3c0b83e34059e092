using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Pages;

/// <summary>Pages with national data for somebody who is signed in, against the framework's own minimal endpoint.</summary>
internal static class SignedInPagesSection
{
    private const double LeastShare = 0.1;
    private const int Sessions = 10;

    public static SectionResult Run()
    {
        using var ours = Site.Demonstration.Serve();
        var editors = Enumerable.Range(0, Sessions).Select(_ => Person.As(ours.Address, "SecretariatEditor")).ToList();
        var year = TimeProvider.System.GetUtcNow().Year;
        var cookies = editors.Select(editor => editor.Cookie).ToList();
        (string Name, string Path)[] pages =
        [
            ("Board of the round", $"/takster/runder/midtjylland/{year + 1}"),
            ("Public rates of an area and a year", $"/takster/midtjylland/{year}"),
            ("Offers", "/tilbud"),
        ];
        var contents = pages.Select(page => editors[0].Bytes(page.Path)).ToList();
        var folder = Directory.CreateTempSubdirectory("rammevaerk-bench-");
        using var plain = PlainEndpoint.Start(folder, contents);
        var loads = pages
            .Select((page, at) => PageLoad.Take(page.Name, page.Path, ours, plain, at, contents[at].Length, cookies))
            .ToList();
        var work = LoadClient.Run(ours.Address, ["/"], PageLoad.Clients, TimeSpan.FromSeconds(4), cookies);
        folder.Delete(recursive: true);
        editors.ForEach(editor => editor.Dispose());
        return new(
            $"Signed-in pages under {PageLoad.Clients} clients",
            $"The same by editors of the secretariat in {Sessions} browsers, on SQLite. Each page is kept for its visitor until the next write.",
            [],
            [.. loads.SelectMany(load => PublicPagesSection.Bars(load, LeastShare))]
        )
        {
            Tables = [PageLoad.Tabulate(loads)],
            Notes =
            [
                $"The start page with work shows drafts and queues and is made anew each time: {work.PerSecond:F0} answers a second, "
                    + $"p95 {work.P95:F0} ms.",
            ],
        };
    }
}
