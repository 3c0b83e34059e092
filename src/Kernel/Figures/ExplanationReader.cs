using System.Globalization;
using System.Text.Json;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Kernel.Figures;

/// <summary>
/// Reads back what <see cref="ExplanationJson"/> wrote; writing it again gives the same bytes. A parameter's unit and text
/// are not in the JSON and are taken from the figure's unit and value.
/// </summary>
public static class ExplanationReader
{
    private const int DeepestLadder = 256;

    /// <summary>The explanation a stored JSON document holds; RV-130 when it holds none.</summary>
    public static Result<Explanation> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { MaxDepth = DeepestLadder });
            return Explanation(document.RootElement);
        }
        catch (JsonException broken)
        {
            return KernelFaults.NotAnExplanation(broken.Message);
        }
        catch (Exception broken)
            when (broken is FormatException or KeyNotFoundException or InvalidOperationException or OverflowException)
        {
            return KernelFaults.NotAnExplanation(
                "den mangler et felt eller har et tal, en dato eller en celle, der ikke er en"
            );
        }
    }

    private static Explanation Explanation(JsonElement step)
    {
        var label = Text(step, "label");
        var value = step.GetProperty("value").GetDecimal();
        var unit = UnitOf(Text(step, "unit"));
        return new Explanation(
            label,
            value,
            unit,
            Optional(step, "formula"),
            Optional(step, "numbers"),
            Optional(step, "rule"),
            Optional(step, "source"),
            Optional(step, "cell") is { } cell ? CellAddress.Parse(cell) ?? throw new FormatException(cell) : null,
            step.TryGetProperty("parameter", out var parameter) ? Parameter(parameter, label, value, unit) : null,
            step.GetProperty("inputs").EnumerateArray().Select(Explanation).ToList(),
            step.TryGetProperty("repeated", out var repeated) && repeated.GetBoolean()
        );
    }

    private static Parameter Parameter(JsonElement parameter, string label, decimal value, Unit unit) =>
        new(
            Text(parameter, "key"),
            new AreaKey(Text(parameter, "area")),
            label,
            ParameterUnitOf(unit),
            ExplanationJson.Normalised(unit == Unit.Percent ? value * 100m : value).ToString(Danish.Invariant),
            new Period(
                Date(Text(parameter, "validFrom")),
                Optional(parameter, "validTo") is { } last ? Date(last) : null
            ),
            Text(parameter, "source")
        );

    private static string Text(JsonElement of, string name) => Optional(of, name) ?? throw new FormatException(name);

    private static string? Optional(JsonElement of, string name) =>
        of.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "O", Danish.Invariant, DateTimeStyles.None);

    private static Unit UnitOf(string name) =>
        Enum.GetValues<Unit>().Cast<Unit?>().FirstOrDefault(unit => ExplanationJson.Name(unit!.Value) == name)
        ?? throw new FormatException(name);

    private static ParameterUnit ParameterUnitOf(Unit unit) =>
        unit switch
        {
            Unit.Percent => ParameterUnit.Percent,
            Unit.Kroner => ParameterUnit.Kroner,
            Unit.Places => ParameterUnit.Places,
            Unit.Units => ParameterUnit.Days,
            Unit.Number => ParameterUnit.Number,
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
}
