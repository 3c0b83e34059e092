using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Rammevaerk.Platform.Storage;

/// <summary>Gives tables, columns, keys and indexes plain lower-case names, the same on both engines.</summary>
/// <remarks>Run last: it reads the names the finished model would have. Entities kept as JSON are left alone.</remarks>
public static partial class SnakeCaseNames
{
    /// <summary>Renames everything in the model.</summary>
    public static void Apply(IMutableModel model)
    {
        var entities = model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()).ToList();
        foreach (var entity in entities.Where(entity => entity.GetTableName() is not null))
        {
            entity.SetTableName(Of(entity.GetTableName()!));
        }

        // Columns before keys and indexes, whose names are made of the columns'.
        foreach (var entity in entities)
        {
            var table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table);
            NameColumns(entity, table);
        }

        foreach (var entity in entities)
        {
            NameConstraints(entity);
        }
    }

    /// <summary><c>NormalizedUserName</c> as <c>normalized_user_name</c>, <c>PK_accounts</c> as <c>pk_accounts</c>.</summary>
    public static string Of(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    private static void NameColumns(IMutableTypeBase type, StoreObjectIdentifier? table)
    {
        foreach (var property in type.GetDeclaredProperties())
        {
            var name = table is { } known ? property.GetColumnName(known) : null;
            property.SetColumnName(Of(name ?? property.GetColumnName()));
        }

        foreach (var inner in type.GetDeclaredComplexProperties())
        {
            NameColumns(inner.ComplexType, table);
        }
    }

    private static void NameConstraints(IMutableEntityType entity)
    {
        foreach (var key in entity.GetDeclaredKeys())
        {
            key.SetName(key.GetName() is { } name ? Of(name) : null);
        }

        foreach (var foreignKey in entity.GetDeclaredForeignKeys())
        {
            foreignKey.SetConstraintName(foreignKey.GetConstraintName() is { } name ? Of(name) : null);
        }

        foreach (var index in entity.GetDeclaredIndexes())
        {
            index.SetDatabaseName(index.GetDatabaseName() is { } name ? Of(name) : null);
        }
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();
}
