using System.CommandLine;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Measuring;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>bench-data</c>: much invented data for measuring, the same at every run: in the database, or rate files in a folder.</summary>
internal static class BenchDataCommand
{
    private const int FirstYear = MeasuringPlan.FirstYear;
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
        var output = Values.Text("--out", "MAPPE", "Læg kun takstfiler, i MAPPE/ÅR/KODE.xlsx; ellers fyldes databasen");
        var command = new Command(
            "bench-data",
            "Laver store mængder opdigtede data til måling: i en tom database, eller som filer"
        )
        {
            operators,
            offers,
            years,
            output,
        };
        command.SetAction(
            async (parsed, stop) =>
            {
                var size = new MeasuringSize(
                    parsed.GetValue(operators)!.Value,
                    parsed.GetValue(offers)!.Value,
                    parsed.GetValue(years)!.Value
                );
                return invocation.Answer(
                    json: false,
                    parsed.GetValue(output) is { } folder
                        ? MakeFiles(invocation, folder, size)
                        : await FillAsync(invocation, size, stop),
                    (_, _) => { },
                    made => invocation.Out.WriteLine(made)
                );
            }
        );
        return command;
    }

    private static async Task<Result<string>> FillAsync(
        Invocation invocation,
        MeasuringSize size,
        CancellationToken stop
    )
    {
        if (TooMany(size) is { } refused)
        {
            return refused;
        }

        var watch = Stopwatch.StartNew();
        return await Database.WithAsync<string>(
            invocation,
            services =>
                DatabaseProgress.DuringAsync<Result<string>>(
                    invocation.Error,
                    "Fylder databasen",
                    async progress =>
                        await MeasuringFilling.RunAsync(
                            services.GetRequiredService<StorageSettings>(),
                            invocation.Data,
                            size,
                            progress,
                            stop
                        )
                            ? Result.Ok(
                                $"Databasen er fyldt med måledata: {Danish.Number(size.Operators)} driftsherrer med "
                                    + $"{Danish.Number(size.Offers)} tilbud i {size.Years} år. Det tog "
                                    + $"{Danish.Number((decimal)watch.Elapsed.TotalSeconds, 0)} sekunder."
                            )
                            : CliFaults.DatabaseInUse()
                )
        );
    }

    private static Fault? TooMany(MeasuringSize size)
    {
        var most = PartyRegister.Starting.InForce(new BudgetYear(FirstYear)).Count;
        return size.Operators > most ? CliFaults.TooManyOperators(size.Operators, most) : null;
    }

    private static Result<string> MakeFiles(Invocation invocation, string folder, MeasuringSize size)
    {
        if (TooMany(size) is { } refused)
        {
            return refused;
        }

        var parties = PartyRegister.Starting.InForce(new BudgetYear(FirstYear));
        return RateFileInput
            .SigningKey(invocation.Data)
            .Then(signer =>
            {
                using (signer)
                {
                    var files = new SyntheticRateFiles(signer, invocation.Time, folder, size.Offers);
                    return Progress.Over(
                        invocation.Error,
                        "Laver takstfiler",
                        parties.Take(size.Operators).Select((party, index) => (party, index)).ToList(),
                        one => files.Make(one.party, one.index, FirstYear, size.Years)
                    );
                }
            })
            .Then(_ => Result.Ok($"{size.Operators * size.Years} takstfiler ligger i {folder}"));
    }
}
