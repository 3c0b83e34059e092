using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>
/// The dated list of areas, municipalities and regions, in memory. The 98 municipalities (Christiansø is none) and the
/// regions; Region Hovedstaden, Region Sjælland and their areas end on 31 December 2026, when Region Østdanmark and its area
/// take their place, so a municipality there stands twice, each time with its days. The application's register is what
/// the database says (see PartyBook in Features); the command line uses the list that comes with the product.
/// </summary>
public sealed class PartyRegister
{
    private volatile Contents contents;

    private PartyRegister(IReadOnlyList<Party> parties, IReadOnlyList<Area> areas) => contents = new(parties, areas);

    /// <summary>The register that comes with the product; never changes.</summary>
    public static PartyRegister Starting { get; } = FromStarting();

    /// <summary>The areas that come with the product, those of the past too.</summary>
    public static IReadOnlyList<Area> Areas { get; } = StartingFiles.Areas();

    /// <summary>Held by whoever reads the database into this register.</summary>
    internal SemaphoreSlim Reading { get; } = new(1);

    /// <summary>What of the database it is; null while it is what comes with the product. Read and set by who holds <see cref="Reading"/>.</summary>
    internal PartyEdition? Edition { get; private set; }

    /// <summary>Every party once for each run of days it was the same.</summary>
    public IReadOnlyList<Party> All => contents.Parties;

    /// <summary>The areas this register knows, those of the past too.</summary>
    public IReadOnlyList<Area> AllAreas => contents.Areas;

    /// <summary>A register of its own that begins as the list that comes with the product.</summary>
    public static PartyRegister FromStarting() => new(StartingFiles.Parties(), StartingFiles.Areas());

    /// <summary>What users call an area.</summary>
    public static string AreaName(AreaKey key) => Areas.FirstOrDefault(area => area.Key == key)?.Name ?? key.Value;

    /// <summary>The area with the key, in force on the day; null when there is none.</summary>
    public Area? FindArea(string key, DateOnly day) =>
        AllAreas.FirstOrDefault(area => area.Key.Value == key && area.Validity.Contains(day));

    /// <summary>The area with the key as it is or last was; null when there never was one.</summary>
    public Area? FindArea(string key) =>
        AllAreas.Where(area => area.Key.Value == key).MaxBy(area => area.Validity.From);

    /// <summary>The areas in force on the day.</summary>
    public IReadOnlyList<Area> AreasOn(DateOnly day) =>
        AllAreas.Where(area => area.Validity.Contains(day)).OrderBy(area => area.Name, Danish.Order).ToList();

    /// <summary>
    /// The party with the code, as it is in the last of its days in that year: RV-301 unknown code, RV-302 not in force.
    /// </summary>
    public Result<Party> Find(string code, BudgetYear year)
    {
        var history = History(code);
        if (history.Count == 0)
        {
            return PartyFaults.Unknown(code);
        }

        return history.LastOrDefault(party => party.Validity.Overlaps(year.Period)) is { } inForce
            ? inForce
            : PartyFaults.NotInForce(history[^1], year);
    }

    /// <summary>The party with the code on the day; null when there is none.</summary>
    public Party? Find(string code, DateOnly day) =>
        History(code).FirstOrDefault(party => party.Validity.Contains(day));

    /// <summary>What the party was over time, oldest first; found by its code or by the official one entered later.</summary>
    public IReadOnlyList<Party> History(string code)
    {
        var known = contents;
        return known.ByCode.TryGetValue(code.Trim(), out var history) ? history : [];
    }

    /// <summary>The name for lists: the last one the code had; the code itself when it is unknown.</summary>
    public string NameOf(string code) => History(code) is { Count: > 0 } history ? history[^1].FullName : code;

    /// <summary>Everyone in force that year once, in the Danish order of names, municipalities first.</summary>
    public IReadOnlyList<Party> InForce(BudgetYear year) => Ordered(party => party.Validity.Overlaps(year.Period));

    /// <summary>Everyone in force on the day, in the Danish order of names, municipalities first.</summary>
    public IReadOnlyList<Party> InForce(DateOnly day) => Ordered(party => party.Validity.Contains(day));

    /// <summary>The parties of the area on the day, in the Danish order of names, municipalities first.</summary>
    public IReadOnlyList<Party> InArea(AreaKey area, DateOnly day) =>
        Ordered(party => party.Area == area && party.Validity.Contains(day));

    /// <summary>Takes in what the database says; readers see the old list or the new, never a mixture.</summary>
    internal void Replace(IReadOnlyList<Party> parties, IReadOnlyList<Area> areas, PartyEdition edition)
    {
        contents = new Contents(parties, areas);
        Edition = edition;
    }

    private List<Party> Ordered(Func<Party, bool> isWanted) =>
        All.Where(isWanted)
            .GroupBy(party => party.Code)
            .Select(same => same.MaxBy(party => party.Validity.From)!)
            .OrderBy(party => party.Kind)
            .ThenBy(party => party.Name, Danish.Order)
            .ToList();

    private sealed class Contents
    {
        public Contents(IReadOnlyList<Party> parties, IReadOnlyList<Area> areas)
        {
            Parties = parties;
            Areas = areas;
            ByCode = parties
                .SelectMany(party => Codes(party), (party, code) => (Code: code, party.Code.Value))
                .DistinctBy(pair => pair.Code, StringComparer.Ordinal)
                .ToDictionary(
                    pair => pair.Code,
                    pair =>
                        (IReadOnlyList<Party>)
                            parties
                                .Where(party => party.Code.Value == pair.Value)
                                .OrderBy(party => party.Validity.From)
                                .ToList(),
                    StringComparer.Ordinal
                );
        }

        public IReadOnlyList<Party> Parties { get; }

        public IReadOnlyList<Area> Areas { get; }

        public IReadOnlyDictionary<string, IReadOnlyList<Party>> ByCode { get; }

        private static IEnumerable<string> Codes(Party party) =>
            party.OfficialCode is { } official ? [party.Code.Value, official] : [party.Code.Value];
    }
}
