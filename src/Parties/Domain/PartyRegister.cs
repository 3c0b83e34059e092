using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration.Attributes;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Parties.Domain;

/// <summary>
/// The dated list of areas, municipalities and regions. The 98 municipalities (Christiansø is none) and five regions;
/// Region Hovedstaden and Region Sjælland end on 31 December 2026, when Region Østdanmark takes their place. Its code and
/// company number are not known to us, so it can be named as successor but not yet be an operator.
/// </summary>
public sealed class PartyRegister
{
    private readonly Dictionary<string, Party> byCode;

    private PartyRegister(IReadOnlyList<Party> parties)
    {
        All = parties;
        byCode = parties.ToDictionary(party => party.Code.Value, StringComparer.Ordinal);
    }

    /// <summary>The register that comes with the product.</summary>
    public static PartyRegister Starting { get; } = Load();

    /// <summary>The five areas.</summary>
    public static IReadOnlyList<Area> Areas { get; } =
    [
        new(new("nordjylland"), "Nordjylland", new(new(2007, 1, 1))),
        new(new("midtjylland"), "Midtjylland", new(new(2007, 1, 1))),
        new(new("syddanmark"), "Syddanmark", new(new(2007, 1, 1))),
        new(new("hovedstaden"), "Hovedstaden", new(new(2007, 1, 1))),
        new(new("sjaelland"), "Sjælland", new(new(2007, 1, 1))),
    ];

    public IReadOnlyList<Party> All { get; }

    /// <summary>What users call an area.</summary>
    public static string AreaName(AreaKey key) => Areas.FirstOrDefault(area => area.Key == key)?.Name ?? key.Value;

    /// <summary>The party with the code, in force that year: RV-301 unknown code, RV-302 not in force.</summary>
    public Result<Party> Find(string code, BudgetYear year)
    {
        if (!byCode.TryGetValue(code.Trim(), out var party))
        {
            return PartyFaults.Unknown(code);
        }

        return party.Validity.Overlaps(year.Period) ? party : PartyFaults.NotInForce(party, year);
    }

    /// <summary>Everyone in force that year in the Danish order of names, municipalities first.</summary>
    public IReadOnlyList<Party> InForce(BudgetYear year) =>
        All.Where(party => party.Validity.Overlaps(year.Period))
            .OrderBy(party => party.Kind)
            .ThenBy(party => party.Name, Danish.Order)
            .ToList();

    private static PartyRegister Load()
    {
        using var stream =
            typeof(PartyRegister).Assembly.GetManifestResourceStream("parties.csv")
            ?? throw new InvalidOperationException("parties.csv is not part of the assembly.");
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return new PartyRegister(csv.GetRecords<PartyRow>().Select(row => row.ToParty()).ToList());
    }

    private sealed class PartyRow
    {
        [Name("code")]
        public string Code { get; set; } = "";

        [Name("kind")]
        public string Kind { get; set; } = "";

        [Name("name")]
        public string Name { get; set; } = "";

        [Name("area")]
        public string Area { get; set; } = "";

        [Name("company_number")]
        public string CompanyNumber { get; set; } = "";

        [Name("valid_from")]
        public DateOnly ValidFrom { get; set; }

        [Name("valid_to")]
        public DateOnly? ValidTo { get; set; }

        [Name("successor")]
        public string Successor { get; set; } = "";

        public Party ToParty() =>
            new(
                new(Code),
                Enum.Parse<PartyKind>(Kind, ignoreCase: true),
                Name,
                new(Area),
                CompanyNumber,
                new(ValidFrom, ValidTo),
                Successor.Length == 0 ? null : Successor
            );
    }
}
