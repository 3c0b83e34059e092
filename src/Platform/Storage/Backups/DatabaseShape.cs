using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>A column of a table.</summary>
public sealed record ColumnShape(string Name, ColumnKind Kind);

/// <summary>A table: its columns in the order of their names, and the columns that order its rows.</summary>
public sealed record TableShape(string Name, IReadOnlyList<ColumnShape> Columns, IReadOnlyList<string> Key)
{
    /// <summary>One line that two equal tables share.</summary>
    internal string Line =>
        $"{Name}({string.Join(',', Columns.Select(column => $"{column.Name} {column.Kind}"))};{string.Join(',', Key)})\n";
}

/// <summary>
/// The product's tables, the same on both engines; a table stands after those it points to. The scheduler's own tables and
/// those that follow from others are not among them: they are made anew at each start.
/// </summary>
public sealed class DatabaseShape
{
    private DatabaseShape(IReadOnlyList<TableShape> tables) => Tables = tables;

    public IReadOnlyList<TableShape> Tables { get; }

    public IEnumerable<string> Names => Tables.Select(table => table.Name);

    /// <summary>SHA-256 of every table, column, kind and key.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Tables.Select(table => table.Line))))
        );

    public static DatabaseShape Of(RammevaerkDb db) =>
        new(InOrder(db.Model.GetRelationalModel().Tables.Where(table => !IsDerived(table)).ToList()).ConvertAll(Shape));

    private static TableShape Shape(ITable table) =>
        new(
            table.Name,
            table
                .Columns.OrderBy(column => column.Name, StringComparer.Ordinal)
                .Select(column => new ColumnShape(column.Name, Kind(column)))
                .ToList(),
            table.PrimaryKey!.Columns.Select(column => column.Name).ToList()
        );

    private static ColumnKind Kind(IColumn column)
    {
        var mapping = column.PropertyMappings[0];
        return ColumnKinds.Of(mapping.TypeMapping.Converter?.ProviderClrType ?? mapping.Property.ClrType);
    }

    private static List<ITable> InOrder(List<ITable> left)
    {
        var ordered = new List<ITable>();
        while (left.Count > 0)
        {
            var free = left.Where(table => !left.Exists(other => other != table && PointsTo(table, other)))
                .OrderBy(table => table.Name, StringComparer.Ordinal)
                .ToList();
            if (free.Count == 0)
            {
                throw new InvalidOperationException("Tables that point at each other cannot be restored in order.");
            }

            ordered.AddRange(free);
            left.RemoveAll(free.Contains);
        }

        return ordered;
    }

    private static bool IsDerived(ITable table) =>
        table.EntityTypeMappings.All(mapping => mapping.TypeBase.ClrType.IsAssignableTo(typeof(IDerivedRow)));

    private static bool PointsTo(ITable table, ITable other) =>
        table.ForeignKeyConstraints.Any(key => key.PrincipalTable == other);
}
