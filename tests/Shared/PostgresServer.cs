using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Rammevaerk.Tests;

/// <summary>
/// One throw-away PostgreSQL for the test process, on the loopback address and in a folder of its own. It is started when
/// first asked for, and stops and deletes itself when the test process ends, however that ends.
/// </summary>
internal sealed class PostgresServer
{
    private const string User = "app";

    /// <summary>
    /// Runs the server until the input closes, which the operating system does when the test process is gone.
    /// Arguments: folder, port.
    /// </summary>
    private const string Script = """
        set -eu
        mkdir -m 700 "$1"
        exec > "$1/log" 2>&1
        initdb -D "$1/data" -U app --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions
        postgres -D "$1/data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 \
            -c wal_level=minimal -c max_wal_senders=0 < /dev/null &
        server=$!
        read -r end || true
        kill -QUIT "$server"
        wait "$server" || true
        rm -rf "$1"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly Lazy<Task<PostgresServer>> Running = new(StartAsync);

    private readonly string _folder = Path.Combine("/tmp", $"rammevaerk-postgres-{Guid.NewGuid():N}");

    private readonly int _port = FreePort();

    /// <summary>Kept, because its input must stay open for as long as the server is to run.</summary>
    private readonly Process _keeper;

    private int _databases;

    private PostgresServer() => _keeper = Process.Start(Keeper())!;

    /// <summary>The server of this test process.</summary>
    public static Task<PostgresServer> GetAsync() => Running.Value;

    /// <summary>The connection string of a database nobody else uses, empty or a copy of the template.</summary>
    /// <param name="template">The name of a database to copy, to which nobody is connected.</param>
    public async Task<string> NewDatabaseAsync(string? template = null)
    {
        var name = $"test_{Interlocked.Increment(ref _databases)}";
        // Copying files is several times faster than copying through the log, which nobody reads here.
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template ?? "template0"} STRATEGY FILE_COPY");
        return ConnectionTo(name);
    }

    /// <summary>Closes the connections to the database and deletes it.</summary>
    public async Task DropAsync(string connection)
    {
        await using (var open = new NpgsqlConnection(connection))
        {
            NpgsqlConnection.ClearPool(open);
        }

        await ExecuteAsync($"DROP DATABASE {NameIn(connection)} WITH (FORCE)");
    }

    /// <summary>The name of the database in a connection string.</summary>
    public static string NameIn(string connection) => new NpgsqlConnectionStringBuilder(connection).Database!;

    private static async Task<PostgresServer> StartAsync()
    {
        var server = new PostgresServer();
        await server.UntilReadyAsync();
        return server;
    }

    private async Task UntilReadyAsync()
    {
        for (var waited = Stopwatch.StartNew(); ; )
        {
            try
            {
                await ExecuteAsync("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (!_keeper.HasExited && waited.Elapsed < Patience)
            {
                await Task.Delay(50);
            }
            catch (NpgsqlException fault)
            {
                var log = Path.Combine(_folder, "log");
                var said = File.Exists(log) ? await File.ReadAllTextAsync(log) : "no log";
                throw new InvalidOperationException($"PostgreSQL did not start: {said}", fault);
            }
        }
    }

    private async Task ExecuteAsync(string command)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var statement = new NpgsqlCommand(command, connection);
        await statement.ExecuteNonQueryAsync();
    }

    private string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = _port,
            Username = User,
            Database = database,
            IncludeErrorDetail = true,
        }.ConnectionString;

    /// <summary>PostgreSQL refuses to run as root, and then runs as Debian's own user for it.</summary>
    private ProcessStartInfo Keeper()
    {
        string[] asPostgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"];
        string[] command =
        [
            .. Environment.IsPrivilegedProcess ? asPostgres : [],
            "env",
            "-i",
            $"PATH={Programs()}:/usr/bin:/bin",
            "sh",
            "-c",
            Script,
            "keeper",
            _folder,
            FormattableString.Invariant($"{_port}"),
        ];
        return new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
    }

    private static string Programs() =>
        Directory
            .EnumerateDirectories("/usr/lib/postgresql")
            .OrderByDescending(version => int.Parse(Path.GetFileName(version), CultureInfo.InvariantCulture))
            .Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        ?? throw new InvalidOperationException("PostgreSQL is not installed: apt-get install postgresql");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
