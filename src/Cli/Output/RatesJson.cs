using System.Text.Json;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
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
        Write(writer, line.Terms);
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

    private static void Write(Utf8JsonWriter writer, RateTerms? terms)
    {
        writer.WriteAmount("net", terms?.Net);
        writer.WriteAmount("baseRate", terms?.Split?.BaseRate);
        writer.WriteAmount("serviceRate", terms?.Split?.ServiceRate);
        writer.WriteAmount("splitPrice", terms?.Split?.Price);
        writer.WriteStartArray("steps");
        foreach (var step in terms?.Steps ?? [])
        {
            writer.WriteStartObject();
            writer.WriteString("kind", step.Kind == StepKind.Level ? "level" : "partTime");
            writer.WriteString("name", step.Name);
            writer.WriteAmount("rate", step.Rate);
            writer.WriteAmount("perYear", step.PerYear);
            writer.WriteAmount("splitPrice", step.SplitPrice);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
