namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>What a column holds, whatever the engine calls it.</summary>
public enum ColumnKind
{
    Text,
    Int,
    Long,
    Bool,
    Decimal,
    Guid,

    /// <summary>A UTC instant.</summary>
    Instant,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A time of day.</summary>
    Time,
    Bytes,
}

/// <summary>Finds the kind of a column from the type the database is given.</summary>
internal static class ColumnKinds
{
    private static readonly Dictionary<Type, ColumnKind> Known = new()
    {
        [typeof(string)] = ColumnKind.Text,
        [typeof(int)] = ColumnKind.Int,
        [typeof(long)] = ColumnKind.Long,
        [typeof(bool)] = ColumnKind.Bool,
        [typeof(decimal)] = ColumnKind.Decimal,
        [typeof(Guid)] = ColumnKind.Guid,
        [typeof(DateTime)] = ColumnKind.Instant,
        [typeof(DateOnly)] = ColumnKind.Day,
        [typeof(TimeOnly)] = ColumnKind.Time,
        [typeof(byte[])] = ColumnKind.Bytes,
    };

    /// <exception cref="NotSupportedException">A type no table has had until now: give it a kind and a text.</exception>
    public static ColumnKind Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var stored = plain.IsEnum ? Enum.GetUnderlyingType(plain) : plain;
        return Known.TryGetValue(stored, out var kind)
            ? kind
            : throw new NotSupportedException($"No backup knows how to write a {stored}.");
    }
}
