using System.CommandLine;
using System.Text.Json;
using Rammevaerk.Cli.Input;
using Rammevaerk.Cli.Output;
using Rammevaerk.Cli.Robots;
using Rammevaerk.Cli.Syntax;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Cli.Commands;

/// <summary>
/// <c>rates deliver</c>: delivers a rate file to a server as a robot, or tries it. Safe to repeat: the same file is one
/// delivery however often it is sent.
/// </summary>
internal static class RatesDeliverCommand
{
    public const string ServerVariable = "RAMMEVAERK_SERVER";
    public const string ClientVariable = "RAMMEVAERK_CLIENT_ID";
    public const string SecretVariable = "RAMMEVAERK_CLIENT_SECRET";

    private const int UsualWaitSeconds = 300;
    private const int LongestWaitSeconds = 86_400;

    public static Command Create(Invocation invocation)
    {
        var file = Values.File("Takstfilen (.xlsx)");
        var server = Values.Text("--server", "ADRESSE", $"Rammeværks adresse; ellers miljøvariablen {ServerVariable}");
        var trial = Values.Flag("--trial", "Prøv afleveringen: samme kontrol og samme svar, men intet afleveres");
        var receipt = Values.Text("--receipt", "FIL", "Skriv kvitteringen som JSON i denne fil");
        var wait = Values.Count(
            "--wait",
            "SEKUNDER",
            $"Hvor længe der ventes på behandlingen; ellers {UsualWaitSeconds}",
            LongestWaitSeconds
        );
        var json = Values.Json();
        var command = new Command(
            "deliver",
            $"Afleverer en takstfil som robot ({ClientVariable} og {SecretVariable}). Kan gentages uden risiko"
        )
        {
            file,
            server,
            trial,
            receipt,
            wait,
            json,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    invocation,
                    new Wish(
                        parsed.GetRequiredValue(file),
                        parsed.GetValue(server),
                        parsed.GetValue(trial),
                        parsed.GetValue(receipt),
                        TimeSpan.FromSeconds(parsed.GetValue(wait) ?? UsualWaitSeconds),
                        parsed.GetValue(json)
                    ),
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(Invocation invocation, Wish wish, CancellationToken cancellation)
    {
        var address = AddressOf(invocation, wish);
        var robot = RobotOf(invocation);
        var read = RateFileInput.Deliverable(wish.File, invocation.Data);
        if ((address.Fault ?? robot.Fault ?? read.Fault) is { } fault)
        {
            return invocation.Refuse(wish.Json, fault, ExitCode.Refused);
        }

        using var server = new RobotServer(
            address.Value,
            robot.Value.Id,
            robot.Value.Secret,
            invocation.Error,
            invocation.Time
        );
        SentFile sent;
        try
        {
            sent = await new DeliverFile(server, invocation.Error, invocation.Time).RunAsync(
                read.Value.Header,
                Path.GetFileName(wish.File),
                read.Value.Content,
                wish.IsTrial,
                wish.Wait,
                cancellation
            );
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException or JsonException)
        {
            var why = silent is JsonException ? "svaret er ikke Rammeværks" : silent.Message;
            return invocation.Refuse(wish.Json, CliFaults.ServerSilent(address.Value.ToString(), why), ExitCode.Failed);
        }

        return Answer(invocation, wish, sent);
    }

    private static int Answer(Invocation invocation, Wish wish, SentFile sent)
    {
        if (sent.IsFailure)
        {
            return invocation.Refuse(wish.Json, sent.Reception.Fault!, ExitCode.Failed);
        }

        var outcome = sent.Reception.Then(told =>
            DeliverFile.RefusalOf(told) is { } refusal ? Result.Refused<JsonElement>(refusal) : told
        );
        var written = outcome.Then(told =>
            wish.Receipt is null
                ? told
                : OutputFile
                    .Write(wish.Receipt, JsonSerializer.SerializeToUtf8Bytes(told, Indented))
                    .Then(_ => Result.Ok(told))
        );
        return invocation.Answer(
            wish.Json,
            written,
            (writer, told) =>
            {
                foreach (var property in told.EnumerateObject())
                {
                    property.WriteTo(writer);
                }
            },
            told => invocation.Out.WriteLine(WordsOf(told))
        );
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static string WordsOf(JsonElement told)
    {
        if (told.GetProperty("delivery") is { ValueKind: JsonValueKind.Object } delivery)
        {
            var receipt = delivery.GetProperty("receipt").GetString();
            return delivery.GetProperty("isRepeated").GetBoolean()
                ? $"Filen var allerede afleveret. Kvittering {receipt}."
                : $"Afleveret. Kvittering {receipt}.";
        }

        var trial = told.GetProperty("trial");
        int Count(string name) => trial.GetProperty(name).GetInt32();
        return $"Prøvet; intet er afleveret. Fejl: {Danish.Number(Count("errors"))}. Advarsler: {Danish.Number(Count("warnings"))}. "
            + $"Gode råd: {Danish.Number(Count("hints"))}. Takster: {Danish.Number(Count("rateCount"))}.";
    }

    private static Result<Uri> AddressOf(Invocation invocation, Wish wish)
    {
        if ((wish.Server ?? invocation.Environment(ServerVariable)) is not { Length: > 0 } text)
        {
            return CliFaults.ServerMissing();
        }

        return
            Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : CliFaults.NotAServer(text);
    }

    private static Result<(string Id, string Secret)> RobotOf(Invocation invocation) =>
        invocation.Environment(ClientVariable) is not { Length: > 0 } id ? CliFaults.RobotMissing(ClientVariable)
        : invocation.Environment(SecretVariable) is not { Length: > 0 } secret ? CliFaults.RobotMissing(SecretVariable)
        : (id, secret);

    private sealed record Wish(string File, string? Server, bool IsTrial, string? Receipt, TimeSpan Wait, bool Json);
}
