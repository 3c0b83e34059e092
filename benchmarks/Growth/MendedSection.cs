namespace Rammevaerk.Bench.Growth;

/// <summary>The worst that these measurements found, with what it took before and after it was mended. History: nothing is run.</summary>
internal static class MendedSection
{
    public static SectionResult Run() =>
        new(
            "The three worst, mended",
            "Found by the sections above while they were written, on the same machine with others building on it; before and after in "
                + "the same circumstances.",
            [],
            []
        )
        {
            Tables =
            [
                new(
                    ["What", "Before", "After"],
                    [
                        ["Start page with work, 100 times the data (one reader)", "546 ms", "8 ms"],
                        ["National pages for somebody signed in, 50 clients", "67 to 166/s", "15,700 to 18,100/s"],
                        ["p95 of pages while 103 operators deliver at once", "9.5 s", "3.6 s"],
                    ]
                ),
            ],
            Notes =
            [
                "The start page checked every published round of the country, with all its rates, at each visit; now only rounds of the "
                    + "visitor's areas, and of published ones those with a rate that is not settled, which an index finds.",
                "Signed-in pages with national data were made anew each time, and who the visitor is cost two queries; now both are "
                    + "remembered until the next write (decision 11).",
                "Writes on SQLite waited for each other inside the engine, each holding a thread, so none was left for those who read; now "
                    + "they wait for their turn without one.",
            ],
        };
}
