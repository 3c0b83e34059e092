using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration.Attributes;

namespace Rammevaerk.Parties.Domain;

/// <summary>The lists that come with the product: areas, parties, population and each area's forum.</summary>
internal static class StartingFiles
{
    public static IReadOnlyList<Area> Areas() =>
        Read<AreaLine>("areas.csv")
            .Select(line => new Area(new(line.Key), line.Name, new(line.ValidFrom, line.ValidTo)))
            .ToList();

    public static IReadOnlyList<Party> Parties() =>
        Read<PartyLine>("parties.csv").Select(line => line.ToParty()).ToList();

    public static IReadOnlyList<PopulationLine> Population() => Read<PopulationLine>("population.csv");

    public static IReadOnlyList<BodyLine> Bodies() => Read<BodyLine>("bodies.csv");

    private static List<T> Read<T>(string name)
    {
        using var stream =
            typeof(StartingFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        using var csv = new CsvReader(reader, CultureInfo.InvariantCulture);
        return [.. csv.GetRecords<T>()];
    }

    private sealed class AreaLine
    {
        [Name("key")]
        public string Key { get; set; } = "";

        [Name("name")]
        public string Name { get; set; } = "";

        [Name("valid_from")]
        public DateOnly ValidFrom { get; set; }

        [Name("valid_to")]
        public DateOnly? ValidTo { get; set; }
    }

    private sealed class PartyLine
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
                CompanyNumber.Length == 0 ? null : CompanyNumber,
                new(ValidFrom, ValidTo),
                Successor.Length == 0 ? null : Successor
            );
    }
}

/// <summary>A line of population.csv.</summary>
internal sealed class PopulationLine
{
    [Name("code")]
    public string Code { get; set; } = "";

    [Name("year")]
    public int Year { get; set; }

    [Name("count")]
    public int Count { get; set; }

    [Name("source")]
    public string Source { get; set; } = "";
}

/// <summary>A line of bodies.csv.</summary>
internal sealed class BodyLine
{
    [Name("area")]
    public string Area { get; set; } = "";

    [Name("key")]
    public string Key { get; set; } = "";

    [Name("name")]
    public string Name { get; set; } = "";

    [Name("kind")]
    public BodyKind Kind { get; set; }

    [Name("purpose")]
    public string Purpose { get; set; } = "";

    /// <summary>Key of the body above it in the area; empty for none.</summary>
    [Name("parent")]
    public string Parent { get; set; } = "";

    [Name("term")]
    public int? Term { get; set; }
}
