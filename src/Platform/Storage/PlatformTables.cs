using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Search.Data;
using Rammevaerk.Platform.Storage.Backups;

namespace Rammevaerk.Platform.Storage;

/// <summary>The tables of Platform: accounts and access, audit, files, mail, parameters, backups, settings.</summary>
public sealed class PlatformTables : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<RoleAssignment>(role =>
        {
            role.ToTable("RoleAssignments");
            role.Property(one => one.Role).HasConversion<string>().HasMaxLength(40);
            role.HasIndex(one => one.AccountId);
            role.HasIndex(one => new { one.Area, one.Party });
            role.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId);
        });
        model.Entity<Session>(session => session.ToTable("Sessions").HasIndex(one => one.AccountId));
        model.Entity<Notification>(note =>
            note.ToTable("Notifications").HasIndex(one => new { one.AccountId, one.At })
        );
        AccessTables.Configure(model);
        SearchTables.Configure(model);
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditEntries");
            entry.HasKey(one => one.Number);
            entry.Property(one => one.Number).ValueGeneratedNever();
            entry.HasIndex(one => one.At);
            entry.HasIndex(one => one.Subject);
            entry.HasIndex(one => one.AccountId);
            entry.HasIndex(one => new { one.Area, one.Number });
            entry.HasIndex(one => one.What);
        });
        model.Entity<AuditPayload>(payload =>
        {
            payload.ToTable("AuditPayloads");
            payload.HasKey(one => one.Number);
            payload.Property(one => one.Number).ValueGeneratedNever();
        });
        model.Entity<GatheredNote>(note =>
        {
            note.ToTable("GatheredNotes");
            note.Property(one => one.Id).ValueGeneratedNever();
            note.HasIndex(one => one.From);
        });
        model.Entity<StoredFile>(file => file.ToTable("StoredFiles").HasKey(one => one.Hash));
        model.Entity<OutboxMail>(mail =>
        {
            mail.ToTable("OutboxMails");
            mail.HasIndex(one => one.Key).IsUnique();
            mail.HasIndex(one => new { one.SentAt, one.DueAt });
        });
        model.Entity<JobRun>(run => run.ToTable("JobRuns").HasIndex(one => new { one.Name, one.StartedAt }));
        model.Entity<Draft>(draft =>
        {
            draft.ToTable("Drafts").HasKey(one => new { one.AccountId, one.Form });
            draft.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId);
        });
        model.Entity<BackupRecord>(backup => backup.ToTable("Backups").HasIndex(one => one.At));
        model.Entity<Setting>(setting => setting.ToTable("Settings").HasKey(one => one.Key));
        model.Entity<ProtectionKey>().ToTable("ProtectionKeys");
        model.Entity<ParameterProposal>(proposal =>
        {
            proposal.ToTable("ParameterProposals");
            proposal.Property(one => one.Id).ValueGeneratedNever();
            proposal.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
            proposal.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            proposal.HasIndex(one => new { one.Area, one.State });
        });
        model.Entity<ClosedPeriod>(period =>
        {
            period.ToTable("ClosedPeriods");
            period.Property(one => one.Id).ValueGeneratedNever();
            period.HasIndex(one => one.Area);
        });
        model.Entity<AuditSample>(sample =>
        {
            sample.ToTable("AuditSamples");
            sample.Property(one => one.Id).ValueGeneratedNever();
            sample.Property(one => one.Method).HasConversion<string>().HasMaxLength(20);
            sample.HasIndex(one => one.Area);
        });
        model.Entity<CostRead>(read =>
        {
            read.ToTable("CostReads");
            read.Property(one => one.Id).ValueGeneratedNever();
            read.HasIndex(one => new { one.Area, one.At });
        });
        model.Dated<ParameterRow>(row =>
        {
            row.ToTable("Parameters");
            row.Property(one => one.Unit).HasConversion<string>().HasMaxLength(20);
            row.HasIndex(one => one.Area);
        });
    }
}
