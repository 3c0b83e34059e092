using System.CommandLine;
using System.Text.Json;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Money;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>share</c>: allocates a total by a key (FIN-2).</summary>
internal static class ShareCommand
{
    private const string Kroner = "kr";
    private const string Oere = "ore";

    public static Command Create(Invocation invocation)
    {
        var total = Values.Number("--total", "BELØB", "Beløbet i kroner; må være negativt");
        var key = Values.Text("--key", "FIL", "Fordelingsnøglen: CSV med kolonnerne party og key", required: true);
        var unit = Values.Choice(
            "--unit",
            "Hvad der fordeles i: hele kroner (kr) eller hele øre (ore); ellers kr",
            false,
            Kroner,
            Oere
        );
        var json = Values.Json();
        var command = new Command(
            "share",
            "Fordeler et beløb efter en nøgle, så delene altid giver hele beløbet (FIN-2)"
        )
        {
            total,
            key,
            unit,
            json,
        };
        command.SetAction(parsed =>
        {
            var amount = parsed.GetValue(total);
            var inOere = parsed.GetValue(unit) == Oere;
            return invocation.Answer(
                parsed.GetValue(json),
                Share(amount, parsed.GetRequiredValue(key), inOere),
                (writer, shares) => WriteJson(writer, amount, inOere, shares),
                shares => WriteTable(invocation.Out, amount, inOere, shares)
            );
        });
        return command;
    }

    private static Result<IReadOnlyList<AllocatedAmount>> Share(decimal total, string path, bool inOere) =>
        AllocationKeyFile
            .Read(path)
            .Then(key => Allocation.Share(total, key, inOere ? AllocationUnit.Oere : AllocationUnit.Krone));

    private static void WriteJson(
        Utf8JsonWriter writer,
        decimal total,
        bool inOere,
        IReadOnlyList<AllocatedAmount> shares
    )
    {
        writer.WriteAmount("total", total);
        writer.WriteString("unit", inOere ? Oere : Kroner);
        writer.WriteStartArray("shares");
        foreach (var share in shares)
        {
            writer.WriteStartObject();
            writer.WriteString("party", share.Party);
            writer.WriteAmount("key", share.Weight);
            writer.WriteAmount("amount", share.Amount);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteTable(TextWriter output, decimal total, bool inOere, IReadOnlyList<AllocatedAmount> shares)
    {
        var decimals = inOere ? 2 : 0;
        var table = Terminal.Table(("Part", false), ("Nøgle", true), ("Beløb, kr.", true));
        foreach (var share in shares)
        {
            table.Add(share.Party, Danish.Number(share.Weight), Danish.Number(share.Amount, decimals));
        }

        table.Add("I alt", Danish.Number(shares.Sum(share => share.Weight)), Danish.Number(total, decimals));
        Terminal.For(output).Write(table);
    }
}
