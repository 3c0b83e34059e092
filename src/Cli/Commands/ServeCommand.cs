using System.CommandLine;
using System.Net.Sockets;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Web;
using Rammevaerk.Web.Demonstration;

namespace Rammevaerk.Cli.Commands;

/// <summary><c>serve</c>: runs the web application until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(Invocation invocation)
    {
        var urls = Values.Text("--urls", "ADRESSE", $"Hvor webstedet svarer; ellers {WebHost.DefaultAddress}");
        urls.Validators.Add(result =>
        {
            var addresses = result.GetValueOrDefault<string?>() ?? "";
            if (!addresses.Split(';').All(IsAddress))
            {
                result.AddError(
                    $"Valget --urls: »{addresses}« er ikke en adresse. Skriv den som {WebHost.DefaultAddress}."
                );
            }
        });
        var empty = Values.Flag("--empty", "Lad en tom database være tom; ellers fyldes den med demonstrationen");
        var command = new Command("serve", "Kører webstedet på denne maskine. Stop det med Ctrl+C") { urls, empty };
        command.SetAction(parsed => Run(invocation, parsed.GetValue(urls), parsed.GetValue(empty)));
        return command;
    }

    /// <summary>True for an address a server can listen on; * and + stand for every name of the machine.</summary>
    private static bool IsAddress(string text)
    {
        var named = text.Replace("://*", "://localhost", StringComparison.Ordinal)
            .Replace("://+", "://localhost", StringComparison.Ordinal);
        return Uri.TryCreate(named, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps);
    }

    private static int Run(Invocation invocation, string? urls, bool empty)
    {
        try
        {
            string[] address = urls is null ? [] : ["--urls", urls];
            string[] demonstration = empty ? [] : [$"--{DemonstrationStart.Setting}", DemonstrationStart.Full];
            return WebHost.RunAsync([.. address, .. demonstration]).GetAwaiter().GetResult();
        }
        catch (SocketException refused)
        {
            return invocation.Refuse(
                json: false,
                CliFaults.AddressNotUsable(urls ?? WebHost.DefaultAddress, refused.SocketErrorCode),
                ExitCode.Refused
            );
        }
    }
}
