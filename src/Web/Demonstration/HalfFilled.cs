using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Web.Demonstration;

/// <summary>Empties a database whose filling was stopped half-way. Nothing in it is anybody's.</summary>
internal static class HalfFilled
{
    public static async Task EmptyAsync(RammevaerkDb db, CancellationToken cancellation)
    {
        var names = db.GetService<ISqlGenerationHelper>();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        foreach (var table in InOrderOfDeletion(db))
        {
            var delete = string.Concat("DELETE FROM ", names.DelimitIdentifier(table));
            await db.Database.ExecuteSqlRawAsync(delete, cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Those that point to others before those they point to.</summary>
    private static List<string> InOrderOfDeletion(RammevaerkDb db)
    {
        var left = db.Model.GetEntityTypes().Where(type => type.GetTableName() is not null).ToList();
        var ordered = new List<string>();
        while (left.Count > 0)
        {
            var free = left.Where(type =>
                    !left.Exists(other =>
                        other != type && other.GetForeignKeys().Any(key => key.PrincipalEntityType == type)
                    )
                )
                .ToList();
            ordered.AddRange(free.Select(type => type.GetTableName()!));
            left.RemoveAll(free.Contains);
        }

        return ordered.Distinct(StringComparer.Ordinal).ToList();
    }
}
