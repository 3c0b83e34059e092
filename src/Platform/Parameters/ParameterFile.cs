using System.Globalization;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Reads the parameter file: the starting parameters of every area, with their sources.</summary>
public static class ParameterFile
{
    private const string AllAreas = "alle";

    private static readonly DateOnly FirstDay = new(2007, 1, 1);

    /// <summary>The last day of the areas that became Østdanmark (TIME-0).</summary>
    private static readonly DateOnly LastDayOfTwo = new(2026, 12, 31);

    /// <summary>
    /// The areas with the days they are in force. A value is entered for the days its area and itself have in common.
    /// </summary>
    public static readonly IReadOnlyDictionary<AreaKey, Period> DatedAreas = new Dictionary<AreaKey, Period>
    {
        [new("nordjylland")] = new(FirstDay),
        [new("midtjylland")] = new(FirstDay),
        [new("syddanmark")] = new(FirstDay),
        [new("hovedstaden")] = new(FirstDay, LastDayOfTwo),
        [new("sjaelland")] = new(FirstDay, LastDayOfTwo),
        [new("oestdanmark")] = new(LastDayOfTwo.AddDays(1)),
    };

    /// <summary>The areas a value for "alle" is entered for, while they are in force.</summary>
    public static readonly IReadOnlyList<AreaKey> Areas = [.. DatedAreas.Keys];

    /// <summary>The starting parameters that come with the product.</summary>
    public static ParameterSet Starting { get; } = LoadStarting();

    /// <summary>Reads a parameter file.</summary>
    /// <exception cref="InvalidDataException">
    /// It is no parameter file, or a value has no source, an unknown area or unit, a broken date or number, or ends before
    /// it begins.
    /// </exception>
    public static ParameterSet Read(TextReader text) =>
        new(Entries(text).SelectMany(entry => Parameters(entry.Key, entry.Value)));

    private static Dictionary<string, ParameterEntry> Entries(TextReader text)
    {
        try
        {
            return new DeserializerBuilder()
                    .WithNamingConvention(CamelCaseNamingConvention.Instance)
                    .Build()
                    .Deserialize<Dictionary<string, ParameterEntry>?>(text)
                ?? throw new InvalidDataException("The parameter file is empty.");
        }
        catch (YamlException broken)
        {
            throw new InvalidDataException(
                $"The parameter file cannot be read at {broken.Start}: {broken.Message}",
                broken
            );
        }
    }

    private static ParameterSet LoadStarting()
    {
        using var stream =
            typeof(ParameterFile).Assembly.GetManifestResourceStream("parameters.yaml")
            ?? throw new InvalidOperationException("parameters.yaml is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    private static IEnumerable<Parameter> Parameters(string key, ParameterEntry entry)
    {
        if (!Enum.TryParse<ParameterUnit>(entry.Unit, ignoreCase: true, out var unit) || char.IsDigit(entry.Unit[0]))
        {
            throw new InvalidDataException($"{key}: the unit \"{entry.Unit}\" is unknown.");
        }

        foreach (var value in entry.Values)
        {
            if (string.IsNullOrWhiteSpace(value.Source))
            {
                throw new InvalidDataException($"{key}: a value from {value.From} has no source.");
            }

            var validity = Validity(key, value);
            foreach (var area in value.Areas.SelectMany(name => Expand(key, name)))
            {
                if (Common(validity, area) is not { } days)
                {
                    continue;
                }

                var parameter = new Parameter(key, area, entry.Label, unit, value.Value, days, value.Source);
                yield return unit == ParameterUnit.Choice || parameter.Number is not null
                    ? parameter
                    : throw new InvalidDataException($"{key}: \"{value.Value}\" is not a number written as 4.5.");
            }
        }
    }

    private static Period Validity(string key, ValueEntry value)
    {
        var from = Date(key, value.From);
        DateOnly? to = value.To is null ? null : Date(key, value.To);
        return to < from
            ? throw new InvalidDataException($"{key}: the value from {value.From} ends before it begins.")
            : new Period(from, to);
    }

    /// <summary>The days the value has in its area; null when the area is not in force in any of them.</summary>
    private static Period? Common(Period value, AreaKey area)
    {
        if (!DatedAreas.TryGetValue(area, out var inForce))
        {
            return value;
        }

        return inForce.Overlaps(value)
            ? new Period(
                value.From > inForce.From ? value.From : inForce.From,
                value.To is null || inForce.To < value.To ? inForce.To ?? value.To : value.To
            )
            : null;
    }

    private static IReadOnlyList<AreaKey> Expand(string key, string name)
    {
        if (name == AllAreas)
        {
            return Areas;
        }

        var area = new AreaKey(name);
        return area == AreaKey.Country || Areas.Contains(area)
            ? [area]
            : throw new InvalidDataException($"{key}: the area \"{name}\" is unknown.");
    }

    private static DateOnly Date(string key, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", Danish.Invariant, DateTimeStyles.None, out var date)
            ? date
            : throw new InvalidDataException($"{key}: \"{text}\" is not a date written as 2019-01-01.");

    private sealed class ParameterEntry
    {
        public string Label { get; set; } = "";

        public string Unit { get; set; } = "";

        public List<ValueEntry> Values { get; set; } = [];
    }

    private sealed class ValueEntry
    {
        public List<string> Areas { get; set; } = [];

        public string Value { get; set; } = "";

        public string From { get; set; } = "";

        public string? To { get; set; }

        public string Source { get; set; } = "";
    }
}
