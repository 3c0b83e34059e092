using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Rammevaerk.Platform.Storage;

/// <summary>Mappings every module needs.</summary>
public static class ModelExtensions
{
    /// <summary>Maps a row with two times: unique on key, valid from and known from.</summary>
    public static void Dated<T>(this ModelBuilder model, Action<EntityTypeBuilder<T>>? more = null)
        where T : DatedRow =>
        model.Entity<T>(row =>
        {
            row.HasKey(one => one.Id);
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Key).HasMaxLength(200);
            row.Ignore(one => one.Validity);
            // Of two who supersede the same row at once, the second finds it closed already and is told so (RV-701).
            row.Property(one => one.KnownTo).IsConcurrencyToken();
            row.HasIndex(one => new
                {
                    one.Key,
                    one.ValidFrom,
                    one.KnownFrom,
                })
                .IsUnique();
            more?.Invoke(row);
        });
}
