using Rammevaerk.Bench.Figures;
using Rammevaerk.Bench.Growth;
using Rammevaerk.Bench.Meetings;
using Rammevaerk.Bench.Pages;
using Rammevaerk.Bench.Reading;
using Rammevaerk.Bench.Rounds;
using Rammevaerk.Bench.Searching;

namespace Rammevaerk.Bench;

/// <summary>All sections, in the report's order.</summary>
internal static class Sections
{
    public static readonly Section[] All =
    [
        new("reading-1000", () => ReadingSection.Run(1_000, rounds: 25)),
        new("reading-65000", () => ReadingSection.Run(65_000, rounds: 9)),
        new("figures", FiguresSection.Run),
        new("checking", CheckingSection.Run),
        new("round", RoundSection.Run),
        new("start", StartSection.Run),
        new("pages", PublicPagesSection.OnSqlite),
        new("pages-postgres", PublicPagesSection.OnPostgres),
        new("pages-signed-in", SignedInPagesSection.Run),
        new("deliveries", DeliverySection.Run),
        new("large-meeting", LargeMeetingSection.Run),
        new("old-minutes", OldMinutesSection.Run),
        new("search", SearchSection.OnSqlite),
        new("search-postgres", SearchSection.OnPostgres),
        new("growth", GrowthSection.Run),
        new("mended", MendedSection.Run),
    ];
}
