using System.CommandLine;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>rates template</c>: the Excel template an operator fills in.</summary>
internal static class RatesTemplateCommand
{
    /// <summary>More than any layout has room for; the template itself says how many its layout has.</summary>
    private const int MostServices = 10_000;

    public static Command Create(Invocation invocation)
    {
        var operatorCode = Values.Text("--operator", "KODE", "Driftsherrens kode, fx 0751 for Aarhus", required: true);
        var year = Values.Text("--year", "ÅR", "Budgetåret", required: true);
        var from = Values.Text("--from", "FIL", "Sidste års takstfil; skabelonen udfyldes på forhånd fra den");
        var form = Values.Choice(
            "--form",
            "Budgettets form: ni eller tre linjer; ellers sidste års, ellers ni",
            false,
            "nine",
            "three"
        );
        var services = Values.Count("--services", "ANTAL", "Hvor mange ydelser der er plads til", MostServices);
        var output = Values.Text("--out", "FIL", "Filen, der skrives; en fil med samme navn erstattes", required: true);
        var command = new Command("template", "Laver driftsherrens skabelon til takstfilen som Excel-fil")
        {
            operatorCode,
            year,
            from,
            form,
            services,
            output,
        };
        command.SetAction(parsed =>
        {
            var wanted = new Wanted(
                parsed.GetRequiredValue(operatorCode),
                parsed.GetRequiredValue(year),
                parsed.GetValue(from),
                parsed.GetValue(form),
                parsed.GetValue(services)
            );
            var path = parsed.GetRequiredValue(output);
            return invocation.Answer(
                json: false,
                Make(invocation, wanted).Then(bytes => OutputFile.Write(path, bytes)),
                (_, _) => { },
                written => invocation.Out.WriteLine($"Skabelonen ligger i {written}")
            );
        });
        return command;
    }

    private static Result<byte[]> Make(Invocation invocation, Wanted wanted) =>
        BudgetYear
            .Parse(wanted.Year)
            .Then(year => PartyRegister.Starting.Find(wanted.Operator, year).Then(party => Result.Ok((year, party))))
            .Then(found =>
                LastYear(invocation, wanted.From)
                    .Then(last =>
                        Make(
                            invocation,
                            new TemplateRequest(found.party, found.year, wanted.Form, wanted.Services, last)
                        )
                    )
            );

    private static Result<byte[]> Make(Invocation invocation, TemplateRequest request) =>
        RateFileInput
            .SigningKey(invocation.Data)
            .Then(signer =>
            {
                using (signer)
                {
                    return new RateFileTemplate(
                        ParameterFile.Starting,
                        PartyRegister.Starting,
                        signer,
                        invocation.Time
                    ).Make(request);
                }
            });

    private static Result<ComputedRates?> LastYear(Invocation invocation, string? path) =>
        path is null
            ? Result.Ok<ComputedRates?>(null)
            : RateFileInput
                .Assess(path, invocation.Data, traced: false)
                .Then(assessed => Result.Ok<ComputedRates?>(assessed.Rates));

    private sealed record Wanted(string Operator, string Year, string? From, string? Form, int? Services);
}
