using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>
/// A PostgreSQL of a scenario's own, with all its care for the disk, that can be stopped, killed, copied to a standby and
/// promoted. It stops when the test process ends, however that ends.
/// </summary>
internal sealed class PostgresNode : IAsyncDisposable
{
    private const string User = "app";

    /// <summary>Runs the server until the input closes. Arguments: folder, port, more settings.</summary>
    private const string Keeper = """
        set -u
        folder="$1"; port="$2"; shift 2
        postgres -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
            -c max_connections=100 "$@" < /dev/null >> "$folder/log" 2>&1 &
        server=$!
        read -r end || true
        kill -QUIT "$server" 2> /dev/null
        wait "$server"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = $"/tmp/rammevaerk-node-{Guid.NewGuid():N}";

    private Process? keeper;

    private PostgresNode() { }

    public int Port { get; } = Scratch.FreePort();

    public static async Task<PostgresNode> MakeAsync(params string[] settings)
    {
        var node = new PostgresNode();
        await RunAsync("mkdir", "-m", "700", node.folder);
        await RunAsync(
            "initdb",
            "-D",
            $"{node.folder}/data",
            "-U",
            User,
            "--auth=trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-instructions"
        );
        await node.StartAsync(settings);
        return node;
    }

    /// <summary>A standby that follows this node.</summary>
    public async Task<PostgresNode> FollowAsync(params string[] settings)
    {
        var standby = new PostgresNode();
        await RunAsync("mkdir", "-m", "700", standby.folder);
        await RunAsync(
            "pg_basebackup",
            "-D",
            $"{standby.folder}/data",
            "-h",
            "127.0.0.1",
            "-p",
            Port.ToString(CultureInfo.InvariantCulture),
            "-U",
            User,
            "-R",
            "-c",
            "fast"
        );
        await standby.StartAsync(settings);
        return standby;
    }

    public string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = Port,
            Username = User,
            Database = database,
            Timeout = 3,
        }.ConnectionString;

    public async Task<string> NewDatabaseAsync(string name)
    {
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE template0");
        return ConnectionTo(name);
    }

    public async Task<object?> ExecuteAsync(string command)
    {
        await using var connection = new NpgsqlConnection($"{ConnectionTo("postgres")};Pooling=False");
        await connection.OpenAsync();
        await using var statement = new NpgsqlCommand(command, connection);
        return await statement.ExecuteScalarAsync();
    }

    public async Task StartAsync(params string[] settings)
    {
        keeper = Process.Start(
            As(["sh", "-c", Keeper, "keeper", folder, Port.ToString(CultureInfo.InvariantCulture), .. settings])
        )!;
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await ExecuteAsync("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (watch.Elapsed < Patience && !keeper.HasExited) { }
        }
    }

    /// <summary>At once, as when the machine loses its power; the disk keeps what was written to it.</summary>
    public async Task StopAsync()
    {
        await keeper!.StandardInput.DisposeAsync();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
        keeper = null;
    }

    /// <summary>Makes a standby the one that is written to.</summary>
    public Task PromoteAsync() => ExecuteAsync("SELECT pg_promote(true, 60)");

    public async ValueTask DisposeAsync()
    {
        if (keeper is not null)
        {
            await StopAsync();
        }

        await RunAsync("rm", "-rf", folder);
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Process.Start(As(command))!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{string.Join(' ', command)}: {await error}{await output}");
    }

    /// <summary>PostgreSQL refuses to run as root, and then runs as Debian's own user for it.</summary>
    private static ProcessStartInfo As(IReadOnlyList<string> command)
    {
        string[] user = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
            : [];
        string[] all = [.. user, "env", $"PATH={Programs()}:/usr/bin:/bin", .. command];
        return new ProcessStartInfo(all[0], all[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
    }

    private static string Programs() =>
        Directory
            .EnumerateDirectories("/usr/lib/postgresql")
            .Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
            .OrderDescending(StringComparer.Ordinal)
            .First();
}
