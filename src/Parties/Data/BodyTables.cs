using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Data;

/// <summary>The tables of bodies: seats, groups, mandates, delegations, duties and what a body says of itself.</summary>
internal static class BodyTables
{
    private const int WordLength = 30;

    public static void Configure(ModelBuilder model)
    {
        ConfigureSeats(model);
        model.Entity<Commission>(commission =>
        {
            Begin(commission, "Commissions");
            commission.Property(one => one.State).HasConversion<string>().HasMaxLength(WordLength);
            commission.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
            commission.HasIndex(one => one.BodyId).IsUnique();
        });
        model.Entity<Mandate>(mandate =>
        {
            Begin(mandate, "Mandates");
            mandate.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
            mandate.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
            mandate.HasIndex(one => one.Area);
        });
        model.Entity<DelegatedDecision>(delegated =>
        {
            Begin(delegated, "DelegatedDecisions");
            delegated.Property(one => one.State).HasConversion<string>().HasMaxLength(WordLength);
            delegated.HasOne<Body>().WithMany().HasForeignKey(one => one.FromBodyId);
            delegated.HasOne<Body>().WithMany().HasForeignKey(one => one.ToBodyId);
            delegated.HasIndex(one => one.Area);
            delegated.HasIndex(one => one.About);
        });
        model.Entity<ReportingDuty>(duty =>
        {
            Begin(duty, "ReportingDuties");
            duty.Property(one => one.State).HasConversion<string>().HasMaxLength(WordLength);
            duty.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
            duty.HasOne<Body>().WithMany().HasForeignKey(one => one.ToBodyId);
            duty.HasIndex(one => one.Area);
        });
        model.Entity<ReportBack>(report =>
        {
            Begin(report, "ReportsBack");
            report.HasOne<Mandate>().WithMany().HasForeignKey(one => one.MandateId);
            report.HasOne<ReportingDuty>().WithMany().HasForeignKey(one => one.DutyId);
        });
        model.Entity<GovernanceText>(text =>
        {
            Begin(text, "GovernanceTexts");
            text.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
            text.HasIndex(one => new { one.BodyId, one.Number }).IsUnique();
        });
        model.Entity<ContactText>(text =>
        {
            text.ToTable("ContactTexts");
            text.Property(one => one.Id).ValueGeneratedNever();
            text.HasIndex(one => new { one.Area, one.ValidFrom });
        });
    }

    /// <summary>Seats point at seats of the same table without a key, so that a backup's rows may come in any order.</summary>
    private static void ConfigureSeats(ModelBuilder model)
    {
        model.Entity<CouncilSeat>(seat =>
        {
            Begin(seat, "CouncilSeats");
            seat.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
        });
        model.Entity<Membership>(seat =>
        {
            Begin(seat, "Memberships");
            seat.Property(one => one.Role).HasConversion<string>().HasMaxLength(20);
            seat.Property(one => one.State).HasConversion<string>().HasMaxLength(WordLength);
            seat.Property(one => one.FollowsAs).HasConversion<string>().HasMaxLength(WordLength);
            seat.HasOne<Body>().WithMany().HasForeignKey(one => one.BodyId);
            seat.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId);
            seat.HasOne<CouncilSeat>().WithMany().HasForeignKey(one => one.CouncilSeatId);
            seat.HasIndex(one => one.BodyId);
            seat.HasIndex(one => one.PersonId);
            seat.HasIndex(one => one.FollowsId);
        });
    }

    private static void Begin<T>(EntityTypeBuilder<T> row, string table)
        where T : class
    {
        row.ToTable(table);
        row.Property("Id").ValueGeneratedNever();
        if (typeof(IDecided).IsAssignableFrom(typeof(T)))
        {
            row.Property(nameof(IDecided.Decision)).HasMaxLength(100);
            row.Property(nameof(IDecided.Source)).HasMaxLength(Basis.Longest);
        }
    }
}
