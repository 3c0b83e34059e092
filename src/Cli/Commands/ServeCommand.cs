using System.CommandLine;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Web;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>serve</c>: runs the web application until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var urls = Values.Text("--urls", "ADRESSE", $"Hvor webstedet svarer; ellers {WebHost.DefaultAddress}");
        urls.Validators.Add(result =>
        {
            var address = result.GetValueOrDefault<string?>() ?? "";
            if (
                !address
                    .Split(';')
                    .All(one =>
                        one.StartsWith("http://", StringComparison.Ordinal)
                        || one.StartsWith("https://", StringComparison.Ordinal)
                    )
            )
            {
                result.AddError($"Valget --urls: »{address}« skal begynde med http:// eller https://.");
            }
        });
        var command = new Command("serve", "Kører webstedet på denne maskine. Stop det med Ctrl+C") { urls };
        command.SetAction(parsed => Run(parsed.GetValue(urls)));
        return command;
    }

    private static int Run(string? urls) =>
        WebHost.RunAsync(urls is null ? [] : ["--urls", urls]).GetAwaiter().GetResult();
}
