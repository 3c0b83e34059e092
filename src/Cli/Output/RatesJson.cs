using System.Text.Json;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Cli.Output;

/// <summary>The answer of <c>rates compute</c> as JSON, in the shape the command line promises.</summary>
internal static class RatesJson
{
    public static void Write(Utf8JsonWriter writer, AssessedRateFile assessed)
    {
        FindingsJson.WriteHead(writer, assessed);
        writer.WriteStartArray("rates");
        foreach (var line in RateLine.Of(assessed))
        {
            Write(writer, line);
        }

        writer.WriteEndArray();
        FindingsJson.Write(writer, assessed.Findings);
    }

    private static void Write(Utf8JsonWriter writer, RateLine line)
    {
        writer.WriteStartObject();
        writer.WriteString("key", line.Key);
        writer.WriteString("offer", line.Offer);
        writer.WriteString("department", line.Department);
        writer.WriteString("service", line.Service);
        writer.WriteBoolean("addOn", line.IsAddOn);
        writer.WriteString("unit", Name(line.Unit));
        writer.WriteAmount("rate", line.Rate?.Value);
        writer.WriteAmount("occupancyPercent", line.Occupancy * 100m);
        if (line.Rate is { } rate)
        {
            writer.WritePropertyName("explanation");
            ExplanationJson.Write(writer, Explanation.Of(rate));
        }
        else
        {
            writer.WriteNull("explanation");
            FindingsJson.Write(writer, line.Findings);
        }

        writer.WriteEndObject();
    }

    private static string? Name(ServiceUnit? unit) =>
        unit switch
        {
            ServiceUnit.Day or ServiceUnit.OpeningDay => "day",
            ServiceUnit.Attendance => "attendance",
            ServiceUnit.Hour => "hour",
            ServiceUnit.Course => "course",
            ServiceUnit.Month => "month",
            ServiceUnit.SchoolDay => "schoolDay",
            null => null,
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
}
