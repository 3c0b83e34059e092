using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>Reads whole tables row by row in the context's transaction, in an order that is the same on both engines.</summary>
internal static class TableReading
{
    public static Task<DbDataReader> RowsAsync(RammevaerkDb db, TableShape table, CancellationToken cancellation) =>
        Command(
                db,
                $"SELECT {string.Join(", ", table.Columns.Select(column => Quoted(column.Name)))} "
                    + $"FROM {Quoted(table.Name)} ORDER BY {Order(db, table)}"
            )
            .ExecuteReaderAsync(CommandBehavior.SingleResult, cancellation);

    public static async Task<long> CountAsync(RammevaerkDb db, TableShape table, CancellationToken cancellation)
    {
        await using var command = Command(db, $"SELECT count(*) FROM {Quoted(table.Name)}");
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    /// <summary>How many rows the table has, and the SHA-256 of their lines.</summary>
    public static async Task<(long Rows, string Hash)> HashAsync(
        RammevaerkDb db,
        TableShape table,
        CancellationToken cancellation
    )
    {
        await using var hashed = new HashedStream(Stream.Null);
        var rows = await CopyAsync(db, table, hashed, () => { }, cancellation);
        return (rows, hashed.Hash());
    }

    /// <summary>Writes every row as a line.</summary>
    /// <returns>How many.</returns>
    public static async Task<long> CopyAsync(
        RammevaerkDb db,
        TableShape table,
        Stream to,
        Action onRow,
        CancellationToken cancellation
    )
    {
        var count = 0L;
        using var text = new RowText(table);
        await using var rows = await RowsAsync(db, table, cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            await to.WriteAsync(text.Write(rows), cancellation);
            count++;
            onRow();
        }

        return count;
    }

    /// <summary>Names come from the model, none is a word of SQL's own with a quote in it.</summary>
    public static string Quoted(string name) => $"\"{name}\"";

    /// <summary>A command in the context's transaction, without a limit of time.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The names are the model's own.")]
    public static DbCommand Command(RammevaerkDb db, string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private static string Order(RammevaerkDb db, TableShape table) =>
        string.Join(
            ", ",
            table.Key.Select(key =>
                db.Database.IsNpgsql() && table.Columns.Single(column => column.Name == key).Kind == ColumnKind.Text
                    ? $"{Quoted(key)} COLLATE \"C\""
                    : Quoted(key)
            )
        );
}
