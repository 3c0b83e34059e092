using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// A row as text: one JSON array a line, a value for each column. Instants, days and times by ISO 8601, bytes in base 64, decimals
/// as text without zeros at the end, since SQLite keeps none; so equal rows are equal lines on both engines.
/// </summary>
internal sealed class RowText(TableShape table) : IDisposable
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private const string DayFormat = "yyyy-MM-dd";
    private const string TimeFormat = "HH:mm:ss.fffffff";

    /// <summary>Divided by, a decimal loses the zeros at its end and nothing else.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> line = new();
    private readonly Utf8JsonWriter json = new(Stream.Null, Options);

    /// <summary>The line of the reader's row with its end; valid until the next.</summary>
    public ReadOnlyMemory<byte> Write(DbDataReader row)
    {
        line.ResetWrittenCount();
        json.Reset(line);
        json.WriteStartArray();
        for (var index = 0; index < table.Columns.Count; index++)
        {
            Write(row, index, table.Columns[index].Kind);
        }

        json.WriteEndArray();
        json.Flush();
        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    /// <summary>The values of a line, in the order of the columns.</summary>
    /// <exception cref="JsonException">The line is no row of the table.</exception>
    public object?[] Read(ReadOnlySequence<byte> text)
    {
        var values = new object?[table.Columns.Count];
        var reader = new Utf8JsonReader(text);
        reader.Read();
        for (var index = 0; index < values.Length; index++)
        {
            reader.Read();
            values[index] = reader.TokenType == JsonTokenType.Null ? null : Read(ref reader, table.Columns[index].Kind);
        }

        return reader.Read() && reader.TokenType == JsonTokenType.EndArray
            ? values
            : throw new JsonException($"A row of {table.Name} has too many values.");
    }

    public void Dispose() => json.Dispose();

    private void Write(DbDataReader row, int index, ColumnKind kind)
    {
        if (row.IsDBNull(index))
        {
            json.WriteNullValue();
            return;
        }

        switch (kind)
        {
            case ColumnKind.Text:
                json.WriteStringValue(row.GetString(index));
                break;
            case ColumnKind.Int or ColumnKind.Long:
                json.WriteNumberValue(row.GetInt64(index));
                break;
            case ColumnKind.Bool:
                json.WriteBooleanValue(row.GetBoolean(index));
                break;
            case ColumnKind.Decimal:
                json.WriteStringValue((row.GetDecimal(index) / One).ToString(Danish.Invariant));
                break;
            case ColumnKind.Guid:
                json.WriteStringValue(row.GetGuid(index));
                break;
            case ColumnKind.Instant:
                json.WriteStringValue(row.GetDateTime(index).ToString(InstantFormat, Danish.Invariant));
                break;
            case ColumnKind.Day:
                json.WriteStringValue(row.GetFieldValue<DateOnly>(index).ToString(DayFormat, Danish.Invariant));
                break;
            case ColumnKind.Time:
                json.WriteStringValue(row.GetFieldValue<TimeOnly>(index).ToString(TimeFormat, Danish.Invariant));
                break;
            case ColumnKind.Bytes:
                json.WriteBase64StringValue(row.GetFieldValue<byte[]>(index));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind.");
        }
    }

    private static object Read(ref Utf8JsonReader reader, ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => reader.GetString()!,
            ColumnKind.Int => reader.GetInt32(),
            ColumnKind.Long => reader.GetInt64(),
            ColumnKind.Bool => reader.GetBoolean(),
            ColumnKind.Decimal => decimal.Parse(reader.GetString()!, NumberStyles.Number, Danish.Invariant),
            ColumnKind.Guid => reader.GetGuid(),
            ColumnKind.Instant => DateTime.ParseExact(
                reader.GetString()!,
                InstantFormat,
                Danish.Invariant,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
            ),
            ColumnKind.Day => DateOnly.ParseExact(reader.GetString()!, DayFormat, Danish.Invariant),
            ColumnKind.Time => TimeOnly.ParseExact(reader.GetString()!, TimeFormat, Danish.Invariant),
            ColumnKind.Bytes => reader.GetBytesFromBase64(),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind."),
        };
}
