using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Puts rows in a table in the context's transaction, the fastest way the engine has.</summary>
internal abstract class RowLoader : IAsyncDisposable
{
    public static async Task<RowLoader> OpenAsync(RammevaerkDb db, TableShape table, CancellationToken cancellation) =>
        db.Database.GetDbConnection() is NpgsqlConnection server
            ? await CopyingLoader.BeginAsync(server, table, cancellation)
            : new InsertingLoader(db, table);

    public abstract Task AddAsync(object?[] row, CancellationToken cancellation);

    /// <summary>Says that all rows are there.</summary>
    public abstract Task FinishAsync(CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();

    private static string Columns(TableShape table) =>
        string.Join(", ", table.Columns.Select(column => TableReading.Quoted(column.Name)));

    private sealed class InsertingLoader : RowLoader
    {
        private readonly DbCommand insert;

        public InsertingLoader(RammevaerkDb db, TableShape table)
        {
            var names = string.Join(", ", table.Columns.Select((_, index) => $"@p{index}"));
            insert = TableReading.Command(
                db,
                $"INSERT INTO {TableReading.Quoted(table.Name)} ({Columns(table)}) VALUES ({names})"
            );
            for (var index = 0; index < table.Columns.Count; index++)
            {
                var value = insert.CreateParameter();
                value.ParameterName = $"@p{index}";
                insert.Parameters.Add(value);
            }
        }

        public override Task AddAsync(object?[] row, CancellationToken cancellation)
        {
            for (var index = 0; index < row.Length; index++)
            {
                insert.Parameters[index].Value = row[index] ?? DBNull.Value;
            }

            return insert.ExecuteNonQueryAsync(cancellation);
        }

        public override Task FinishAsync(CancellationToken cancellation) => Task.CompletedTask;

        public override ValueTask DisposeAsync() => insert.DisposeAsync();
    }

    private sealed class CopyingLoader(NpgsqlBinaryImporter import, TableShape table) : RowLoader
    {
        private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

        public static async Task<RowLoader> BeginAsync(
            NpgsqlConnection server,
            TableShape table,
            CancellationToken cancellation
        )
        {
            var import = await server.BeginBinaryImportAsync(
                $"COPY {TableReading.Quoted(table.Name)} ({Columns(table)}) FROM STDIN (FORMAT BINARY)",
                cancellation
            );
            import.Timeout = Patience;
            return new CopyingLoader(import, table);
        }

        public override async Task AddAsync(object?[] row, CancellationToken cancellation)
        {
            await import.StartRowAsync(cancellation);
            for (var index = 0; index < row.Length; index++)
            {
                if (row[index] is { } value)
                {
                    await import.WriteAsync(value, TypeOf(table.Columns[index].Kind), cancellation);
                }
                else
                {
                    await import.WriteNullAsync(cancellation);
                }
            }
        }

        public override async Task FinishAsync(CancellationToken cancellation) =>
            await import.CompleteAsync(cancellation);

        public override ValueTask DisposeAsync() => import.DisposeAsync();

        private static NpgsqlDbType TypeOf(ColumnKind kind) =>
            kind switch
            {
                ColumnKind.Text => NpgsqlDbType.Text,
                ColumnKind.Int => NpgsqlDbType.Integer,
                ColumnKind.Long => NpgsqlDbType.Bigint,
                ColumnKind.Bool => NpgsqlDbType.Boolean,
                ColumnKind.Decimal => NpgsqlDbType.Numeric,
                ColumnKind.Guid => NpgsqlDbType.Uuid,
                ColumnKind.Instant => NpgsqlDbType.TimestampTz,
                ColumnKind.Day => NpgsqlDbType.Date,
                ColumnKind.Time => NpgsqlDbType.Time,
                ColumnKind.Bytes => NpgsqlDbType.Bytea,
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
            };
    }
}
