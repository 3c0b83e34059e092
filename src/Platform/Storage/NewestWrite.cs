using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Storage;

/// <summary>The newest link of the audit chain. Another mark means that something was written, here or elsewhere.</summary>
/// <param name="Number">Number of the entry; 0 while there is none.</param>
/// <param name="Hash">Its hash, which is over everything written before it.</param>
public readonly record struct WriteMark(long Number, string Hash)
{
    private const int ShownOfHash = 12;

    /// <summary>The number and the beginning of the hash: 1234-9f86d081884c.</summary>
    public override string ToString() =>
        string.Create(Danish.Invariant, $"{Number}-{(Hash.Length > ShownOfHash ? Hash[..ShownOfHash] : Hash)}");
}

/// <summary>
/// Knows the newest write to the database by whoever made it: this copy of the application, another one, or the command
/// line. Every answer comes from a question sent after the caller asked, so what was acknowledged before is in it; those
/// who ask while a question is under way share the next one.
/// </summary>
public sealed class NewestWrite(StorageSettings settings) : IAsyncDisposable
{
    private const string Question = "SELECT number, hash FROM audit_entries ORDER BY number DESC LIMIT 1";

    private static readonly WriteMark None = new(0, "");

    private readonly Lock gate = new();
    private DbCommand? command;
    private TaskCompletionSource<WriteMark>? next;
    private bool isAsking;

    /// <summary>Asks the database.</summary>
    /// <exception cref="DbException">The database does not answer.</exception>
    public Task<WriteMark> ReadAsync(CancellationToken cancellation)
    {
        lock (gate)
        {
            if (isAsking)
            {
                next ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                return next.Task.WaitAsync(cancellation);
            }

            isAsking = true;
        }

        return FirstAsync();
    }

    public async ValueTask DisposeAsync() => await ForgetAsync();

    private async Task<WriteMark> FirstAsync()
    {
        try
        {
            return await AskAsync();
        }
        finally
        {
            GoOn();
        }
    }

    /// <summary>Asks for those who came meanwhile, until nobody has.</summary>
    private void GoOn()
    {
        bool somebodyWaits;
        lock (gate)
        {
            somebodyWaits = isAsking = next is not null;
        }

        if (somebodyWaits)
        {
            _ = AnswerAsync();
        }
    }

    private async Task AnswerAsync()
    {
        // Behind those who are ready to ask, so that they share this question.
        await Task.Yield();
        TaskCompletionSource<WriteMark> waiting;
        lock (gate)
        {
            (waiting, next) = (next!, null);
        }

        try
        {
            waiting.SetResult(await AskAsync());
        }
        catch (Exception fault)
        {
            waiting.SetException(fault);
        }
        finally
        {
            GoOn();
        }
    }

    private async Task<WriteMark> AskAsync()
    {
        try
        {
            command ??= await OpenAsync();
            await using var reader = await command.ExecuteReaderAsync();
            return await reader.ReadAsync() ? new(reader.GetInt64(0), reader.GetString(1)) : None;
        }
        catch
        {
            await ForgetAsync();
            throw;
        }
    }

    private async Task<DbCommand> OpenAsync()
    {
        DbConnection connection =
            settings.Engine == Engine.Postgres
                ? new NpgsqlConnection(settings.Connection)
                : new SqliteConnection(settings.Connection);
        await connection.OpenAsync();
        var prepared = connection.CreateCommand();
        prepared.CommandText = Question;
        await prepared.PrepareAsync();
        return prepared;
    }

    private async Task ForgetAsync()
    {
        if (command is { Connection: { } connection } broken)
        {
            command = null;
            await broken.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
