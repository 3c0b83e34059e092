using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Access.SignIn;

namespace Rammevaerk.Platform.Access;

/// <summary>What signing in keeps beside accounts and sessions.</summary>
internal static class AccessTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<SignInGuard>(guard =>
        {
            guard.ToTable("SignInGuards");
            guard.HasKey(one => one.Key);
            guard.Property(one => one.Key).HasMaxLength(64);
        });
        model.Entity<SignInAttempt>(attempt =>
        {
            attempt.ToTable("SignInAttempts");
            attempt.Property(one => one.Id).ValueGeneratedNever();
            attempt.Property(one => one.Method).HasConversion<string>().HasMaxLength(20);
        });
        model.Entity<Robot>(robot =>
        {
            robot.ToTable("Robots");
            robot.Property(one => one.Id).ValueGeneratedNever();
            robot.Property(one => one.Name).HasMaxLength(ManageRobots.LongestName);
            robot.HasIndex(one => new { one.Area, one.Party });
        });
        model.Entity<PasswordLink>(link =>
        {
            link.ToTable("PasswordLinks");
            link.HasIndex(one => one.KeyDigest).IsUnique();
            link.HasIndex(one => one.AccountId);
        });
    }
}
