using System.CommandLine;
using System.Text.Json;
using Rammevaerk.Capacity.Rules;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>capacity check</c>: whether a change of capacity needs the forum's approval (CAP-1).</summary>
internal static class CapacityCommand
{
    private const string Yes = "true";
    private const string UsualArea = "midtjylland";

    public static Command Create(Invocation invocation) =>
        new("capacity", "Kapacitet: ændringer af pladser") { Check(invocation) };

    private static Command Check(Invocation invocation)
    {
        var before = Values.Number("--places-before", "ANTAL", "Fuldtidspladser før ændringen");
        var after = Values.Number("--places-after", "ANTAL", "Fuldtidspladser efter ændringen");
        var conversion = Values.Number("--conversion", "ANTAL", "Pladser, der omlægges til anden brug");
        var closure = Values.Choice("--closure", "Om hele tilbuddet lukker", required: true, Yes, "false");
        var area = Values.Text("--area", "OMRÅDE", $"Samarbejdsområdet; ellers {UsualArea}");
        var date = Values.Date("--date", "Dagen, hvis grænse gælder; ellers i dag");
        var json = Values.Json();
        var command = new Command("check", "Siger, om en ændring af pladser skal godkendes, og hvorfor (CAP-1)")
        {
            before,
            after,
            conversion,
            closure,
            area,
            date,
            json,
        };
        command.SetAction(parsed =>
        {
            var change = new CapacityChange(
                parsed.GetValue(before),
                parsed.GetValue(after),
                parsed.GetValue(conversion),
                parsed.GetValue(closure) == Yes
            );
            var day = parsed.GetValue(date) ?? DateOnly.FromDateTime(invocation.Time.GetLocalNow().DateTime);
            return invocation.Answer(
                parsed.GetValue(json),
                Decide(change, parsed.GetValue(area) ?? UsualArea, day),
                (writer, verdict) => WriteJson(writer, verdict, day),
                verdict => WriteText(invocation.Out, verdict)
            );
        });
        return command;
    }

    private static Result<CapacityVerdict> Decide(CapacityChange change, string area, DateOnly date) =>
        PartyRegister.Areas.All(one => one.Key.Value != area)
            ? CliFaults.UnknownArea(area, PartyRegister.Areas.Select(one => one.Key.Value))
            : CapacityApprovalRule.Decide(change, ParameterFile.Starting, new AreaKey(area), date);

    private static void WriteJson(Utf8JsonWriter writer, CapacityVerdict verdict, DateOnly date)
    {
        writer.WriteBoolean("approvalNeeded", verdict.ApprovalNeeded);
        writer.WriteString("reason", verdict.Reason);
        writer.WriteString("rule", CapacityApprovalRule.Id);
        writer.WriteAmount("testedPlaces", verdict.TestedPlaces);
        writer.WriteAmount("limit", verdict.Limit.Number);
        writer.WriteString("area", verdict.Limit.Area.Value);
        writer.WriteString("date", date.ToString("O", Danish.Invariant));
        writer.WriteString("source", verdict.Limit.Source);
    }

    private static void WriteText(TextWriter output, CapacityVerdict verdict)
    {
        output.WriteLine(verdict.ApprovalNeeded ? "Skal godkendes." : "Skal kun meddeles.");
        output.WriteLine(verdict.Reason);
        output.WriteLine($"Grænse: {verdict.Limit.Origin}");
    }
}
