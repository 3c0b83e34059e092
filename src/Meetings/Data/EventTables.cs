using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Meetings.Data;

/// <summary>The tables of events, topics and secret calendar addresses.</summary>
internal static class EventTables
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CalendarKey>(key =>
        {
            key.ToTable("CalendarKeys");
            key.HasKey(one => one.AccountId);
            key.Property(one => one.AccountId).ValueGeneratedNever();
            key.HasIndex(one => one.Digest).IsUnique();
        });
        model.Entity<Gathering>(gathering =>
        {
            gathering.ToTable("Gatherings");
            gathering.Property(one => one.Id).ValueGeneratedNever();
            gathering.Property(one => one.Type).HasConversion<string>().HasMaxLength(30);
            gathering.HasIndex(one => new { one.Area, one.From });
        });
        model.Entity<ProgrammeRow>(row =>
        {
            row.ToTable("ProgrammeRows");
            row.Property(one => one.Id).ValueGeneratedNever();
            row.HasOne<Gathering>().WithMany().HasForeignKey(one => one.GatheringId);
        });
        model.Entity<SignUp>(signUp =>
        {
            signUp.ToTable("SignUps");
            signUp.Property(one => one.Id).ValueGeneratedNever();
            signUp.HasOne<Gathering>().WithMany().HasForeignKey(one => one.GatheringId);
            signUp.HasIndex(one => new { one.GatheringId, one.Mail }).IsUnique();
            signUp.HasIndex(one => one.KeyDigest).IsUnique();
        });
        model.Entity<Topic>(topic =>
        {
            topic.ToTable("Topics");
            topic.Property(one => one.Id).ValueGeneratedNever();
            topic.HasIndex(one => one.Area);
        });
        model.Entity<TopicVote>(vote =>
        {
            vote.ToTable("TopicVotes");
            vote.HasKey(one => new { one.TopicId, one.AccountId });
        });
    }
}
