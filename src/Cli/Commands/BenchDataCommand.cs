using System.CommandLine;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>bench-data</c>: filled rate files of invented offers for measuring, the same at every run.</summary>
internal static class BenchDataCommand
{
    private const int FirstYear = 2019;
    private const int MostYears = 50;
    private const int MostOperators = 1000;
    private const int MostOffers = 1000;

    public static Command Create(Invocation invocation)
    {
        var operators = Values.Count(
            "--operators",
            "ANTAL",
            "Driftsherrer, hver med én fil om året",
            MostOperators,
            required: true
        );
        var offers = Values.Count(
            "--offers",
            "ANTAL",
            $"Tilbud hos hver driftsherre, hvert med {SyntheticRateFiles.ServicesPerOffer} ydelser",
            MostOffers,
            required: true
        );
        var years = Values.Count("--years", "ANTAL", $"Budgetår, regnet fra {FirstYear}", MostYears, required: true);
        var output = Values.Text("--out", "MAPPE", "Mappen, filerne lægges i: MAPPE/ÅR/KODE.xlsx");
        var command = new Command("bench-data", "Laver store mængder opdigtede takstfiler til måling")
        {
            operators,
            offers,
            years,
            output,
        };
        command.SetAction(parsed =>
            invocation.Answer(
                json: false,
                Make(
                    invocation,
                    parsed.GetValue(output),
                    parsed.GetValue(operators)!.Value,
                    parsed.GetValue(offers)!.Value,
                    parsed.GetValue(years)!.Value
                ),
                (_, _) => { },
                files => invocation.Out.WriteLine(files)
            )
        );
        return command;
    }

    private static Result<string> Make(Invocation invocation, string? folder, int operators, int offers, int years)
    {
        if (folder is null)
        {
            return CliFaults.NoDatabaseYet();
        }

        var parties = PartyRegister.Starting.InForce(new BudgetYear(FirstYear));
        if (operators > parties.Count)
        {
            return CliFaults.TooManyOperators(operators, parties.Count);
        }

        return RateFileInput
            .SigningKey(invocation.Data)
            .Then(signer =>
            {
                using (signer)
                {
                    var files = new SyntheticRateFiles(signer, invocation.Time, folder, offers);
                    return Progress.Over(
                        invocation.Error,
                        "Laver takstfiler",
                        parties.Take(operators).Select((party, index) => (party, index)).ToList(),
                        one => files.Make(one.party, one.index, FirstYear, years)
                    );
                }
            })
            .Then(_ => Result.Ok($"{operators * years} takstfiler ligger i {folder}"));
    }
}
