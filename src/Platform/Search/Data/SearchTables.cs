using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Search.Domain;

namespace Rammevaerk.Platform.Search.Data;

/// <summary>The tables of search. The engine's own index beside them is made by <see cref="SearchEngine"/>.</summary>
internal static class SearchTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<SearchDocument>(document =>
        {
            document.ToTable("SearchDocuments");
            document.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
            document.Property(one => one.Scope).HasMaxLength(200);
            document.Property(one => one.Subject).HasMaxLength(200);
            document.Property(one => one.Key).HasMaxLength(200);
            document.HasIndex(one => one.Subject);
            document.HasIndex(one => one.FirstSeen);
        });
        model.Entity<SearchWord>(word =>
        {
            word.ToTable("SearchWords");
            word.Property(one => one.Word).HasMaxLength(200);
            word.HasIndex(one => one.Word).IsUnique();
        });
        model.Entity<SearchFile>(file => file.ToTable("SearchFiles").HasKey(one => one.Hash));
        model.Entity<SearchState>(state =>
        {
            state.ToTable("SearchStates");
            state.Property(one => one.Id).ValueGeneratedNever();
        });
        model.Entity<SavedSearch>(saved =>
        {
            saved.ToTable("SavedSearches");
            saved.Property(one => one.Id).ValueGeneratedNever();
            saved.Property(one => one.Name).HasMaxLength(200);
            saved.Property(one => one.Query).HasMaxLength(2000);
            saved.HasIndex(one => one.AccountId);
            saved.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId);
        });
    }
}
