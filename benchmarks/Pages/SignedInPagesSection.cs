using Rammevaerk.Bench.Serving;

namespace Rammevaerk.Bench.Pages;

/// <summary>Pages with national data for somebody who is signed in, against the framework's own minimal endpoint.</summary>
internal static class SignedInPagesSection
{
    private const double LeastShare = 0.1;

    public static SectionResult Run()
    {
        using var ours = Site.Demonstration.Serve();
        using var editor = Person.As(ours.Address, "SecretariatEditor");
        var year = TimeProvider.System.GetUtcNow().Year;
        (string Name, string Path)[] pages =
        [
            ("Start page with work", "/"),
            ("Board of the round", $"/takster/runder/midtjylland/{year + 1}"),
            ("Public rates of an area and a year", $"/takster/midtjylland/{year}"),
            ("Offers", "/tilbud"),
        ];
        var contents = pages.Select(page => editor.Bytes(page.Path)).ToList();
        var folder = Directory.CreateTempSubdirectory("rammevaerk-bench-");
        using var plain = PlainEndpoint.Start(folder, contents);
        var loads = pages
            .Select(
                (page, at) => PageLoad.Take(page.Name, page.Path, ours, plain, at, contents[at].Length, editor.Cookie)
            )
            .ToList();
        folder.Delete(recursive: true);
        return new(
            $"Signed-in pages under {PageLoad.Clients} clients",
            "The same with the cookies of an editor of the secretariat, on SQLite.",
            [],
            [.. loads.SelectMany(load => PublicPagesSection.Bars(load, LeastShare))]
        )
        {
            Tables = [PageLoad.Tabulate(loads)],
        };
    }
}
