using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;

namespace Rammevaerk.Platform.Storage;

/// <summary>The one database: the accounts, and what every module's part adds.</summary>
public sealed class RammevaerkDb(DbContextOptions<RammevaerkDb> options, IEnumerable<IModelPart> parts)
    : IdentityUserContext<Account, Guid>(options)
{
    private const int LongestKey = 256;

    public override Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        CountVersions();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        CountVersions();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        NameAccounts(builder);
        foreach (var part in parts)
        {
            part.Configure(builder);
        }

        foreach (
            var entity in builder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(IVersioned)))
        )
        {
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
        }

        SnakeCaseNames.Apply(builder.Model);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        ValueConventions.Apply(configurationBuilder);
    }

    private void CountVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                entry.Entity.Version++;
            }
        }
    }

    /// <summary>Lengths are said here, so that the tables do not depend on how the web application sets Identity's options.</summary>
    private static void NameAccounts(ModelBuilder builder)
    {
        builder.Entity<Account>().ToTable("Accounts").Property(account => account.Name).HasMaxLength(200);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("AccountClaims");
        var logins = builder.Entity<IdentityUserLogin<Guid>>().ToTable("AccountLogins");
        logins.Property(login => login.LoginProvider).HasMaxLength(LongestKey);
        logins.Property(login => login.ProviderKey).HasMaxLength(LongestKey);
        var tokens = builder.Entity<IdentityUserToken<Guid>>().ToTable("AccountTokens");
        tokens.Property(token => token.LoginProvider).HasMaxLength(LongestKey);
        tokens.Property(token => token.Name).HasMaxLength(LongestKey);
    }
}
