using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Data;

/// <summary>The tables of meetings, agendas, minutes and follow-up.</summary>
public sealed class MeetingsTables : IModelPart
{
    private const int Words = 30;

    public void Configure(ModelBuilder model)
    {
        Plans(model);
        Agendas(model);
        Held(model);
        FollowUp(model);
        Archive(model);
        EventTables.Configure(model);
    }

    private static void Plans(ModelBuilder model)
    {
        Of<MeetingPlan>(model, "MeetingPlans", plan => plan.Id)
            .HasIndex(one => new { one.BodyId, one.Year })
            .IsUnique();
        model.Entity<MeetingPlan>(plan =>
        {
            plan.Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
            plan.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
        });
        Of<Meeting>(model, "Meetings", meeting => meeting.Id).HasIndex(one => new { one.BodyId, one.Key }).IsUnique();
        model.Entity<Meeting>(meeting =>
        {
            meeting.Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
            meeting.Property(one => one.Format).HasConversion<string>().HasMaxLength(Words);
            meeting.HasIndex(one => new { one.Area, one.Date });
            meeting.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
        });
        Of<MeetingMove>(model, "MeetingMoves", move => move.Id).HasIndex(one => one.MeetingId);
        Of<SubEvent>(model, "SubEvents", beside => beside.Id).HasIndex(one => one.MeetingId);
        Of<ExpectedMatter>(model, "ExpectedMatters", matter => matter.Id).HasIndex(one => one.MeetingId);
        Of<OutsideDate>(model, "OutsideDates", date => date.Id).HasIndex(one => new { one.Area, one.From });
        model.Entity<OutsideDate>().Property(one => one.Kind).HasConversion<string>().HasMaxLength(Words);
        Of<BodySettings>(model, "BodySettings", settings => settings.BodyId)
            .HasOne<Body>()
            .WithMany()
            .HasForeignKey(one => one.BodyId);
        model.Entity<BodySettings>(settings =>
        {
            settings.Property(one => one.Layout).HasConversion<string>().HasMaxLength(Words);
            settings.Property(one => one.Order).HasConversion<string>().HasMaxLength(Words);
        });
        Of<StandingItem>(model, "StandingItems", item => item.Id).HasIndex(one => one.BodyId);
        model.Entity<StandingItem>(item =>
        {
            item.Property(one => one.Section).HasConversion<string>().HasMaxLength(Words);
            item.Property(one => one.Role).HasConversion<string>().HasMaxLength(Words);
        });
    }

    private static void Agendas(ModelBuilder model)
    {
        Of<AgendaItem>(model, "AgendaItems", item => item.Id).HasIndex(one => one.MeetingId);
        model.Entity<AgendaItem>(item =>
        {
            item.Property(one => one.Section).HasConversion<string>().HasMaxLength(Words);
            item.Property(one => one.Role).HasConversion<string>().HasMaxLength(Words);
            item.Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
            item.HasOne<Meeting>().WithMany().HasForeignKey(one => one.MeetingId);
            item.HasIndex(one => one.CaseId);
        });
        Of<Recommendation>(model, "Recommendations", one => one.Id).HasIndex(one => one.ItemId);
        model.Entity<Recommendation>().Property(one => one.Outcome).HasConversion<string>().HasMaxLength(Words);
        Of<ConflictOfInterest>(model, "ConflictsOfInterest", one => one.Id).HasIndex(one => one.ItemId);
        Of<ItemRemark>(model, "ItemRemarks", one => one.Id).HasIndex(one => one.ItemId);
        Of<Attachment>(model, "Attachments", one => one.Id).HasIndex(one => one.MeetingId);
        model.Entity<ItemAttachment>(link =>
        {
            link.ToTable("ItemAttachments");
            link.HasKey(one => new { one.ItemId, one.AttachmentId });
            link.HasIndex(one => one.AttachmentId);
        });
        Of<CaseThread>(model, "CaseThreads", one => one.Id).HasIndex(one => new { one.Area, one.Number }).IsUnique();
        Of<DocumentEdition>(model, "DocumentEditions", one => one.Id)
            .HasIndex(one => new
            {
                one.MeetingId,
                one.Kind,
                one.Number,
            })
            .IsUnique();
        model.Entity<DocumentEdition>().Property(one => one.Kind).HasConversion<string>().HasMaxLength(Words);
    }

    private static void Held(ModelBuilder model)
    {
        Of<Attendance>(model, "Attendances", one => one.Id).HasIndex(one => one.MeetingId);
        model.Entity<Attendance>(attendance =>
        {
            attendance.Property(one => one.Reply).HasConversion<string>().HasMaxLength(Words);
            attendance.Property(one => one.Presence).HasConversion<string>().HasMaxLength(Words);
            attendance.Property(one => one.TakingPart).HasConversion<string>().HasMaxLength(Words);
        });
        Of<ItemMinutes>(model, "ItemMinutes", one => one.ItemId);
        model.Entity<ItemMinutes>().Property(one => one.Outcome).HasConversion<string>().HasMaxLength(Words);
        Of<PlannedEffect>(model, "PlannedEffects", one => one.Id).HasIndex(one => one.ItemId);
        model.Entity<PlannedEffect>().Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
        Of<ItemNotice>(model, "ItemNotices", one => one.Id).HasIndex(one => one.ItemId);
        model.Entity<ItemNotice>().Property(one => one.Category).HasConversion<string>().HasMaxLength(Words);
        Of<MinutesRemark>(model, "MinutesRemarks", one => one.Id).HasIndex(one => one.MeetingId);
    }

    private static void FollowUp(ModelBuilder model)
    {
        Of<Commitment>(model, "Commitments", one => one.Id).HasIndex(one => new { one.Area, one.State });
        model.Entity<Commitment>(task =>
        {
            task.Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
            task.HasIndex(one => one.ItemId);
            task.HasIndex(one => one.DueMeetingId);
        });
        Of<CommitmentReport>(model, "CommitmentReports", one => one.Id).HasIndex(one => one.CommitmentId);
        Of<WrittenProcedure>(model, "WrittenProcedures", one => one.Id).HasIndex(one => new { one.Area, one.State });
        model.Entity<WrittenProcedure>().Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
        Of<WrittenAnswer>(model, "WrittenAnswers", one => one.Id)
            .HasIndex(one => new { one.ProcedureId, one.PersonId })
            .IsUnique();
        model.Entity<WrittenAnswer>().Property(one => one.Kind).HasConversion<string>().HasMaxLength(Words);
    }

    private static void Archive(ModelBuilder model)
    {
        Of<MinutesImport>(model, "MinutesImports", one => one.Id).HasIndex(one => new { one.Area, one.FileHash });
        model.Entity<MinutesImport>().Property(one => one.State).HasConversion<string>().HasMaxLength(Words);
        Of<MinutesCorrection>(model, "MinutesCorrections", one => one.Id).HasIndex(one => one.ImportId);
        Of<LearnedReading>(model, "LearnedReadings", one => one.Id)
            .HasIndex(one => new
            {
                one.BodyId,
                one.Kind,
                one.Text,
            })
            .IsUnique();
        model.Entity<LearnedReading>().Property(one => one.Kind).HasConversion<string>().HasMaxLength(Words);
        Of<LeftProposal>(model, "LeftProposals", one => one.Id).HasIndex(one => new { one.Area, one.Items }).IsUnique();
    }

    private static EntityTypeBuilder<T> Of<T>(ModelBuilder model, string table, Expression<Func<T, Guid>> key)
        where T : class
    {
        var entity = model.Entity<T>();
        entity.ToTable(table);
        entity.Property(key).ValueGeneratedNever();
        entity.HasKey(((MemberExpression)key.Body).Member.Name);
        return entity;
    }
}
