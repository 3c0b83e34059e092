using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Domain.Changes;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Domain.Portal;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Receptions;

namespace Rammevaerk.Rates.Data;

/// <summary>The tables of Rates.</summary>
public sealed class RatesTables : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<RateRound>(round =>
        {
            round.ToTable("RateRounds");
            round.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            round.HasIndex(one => new { one.Area, one.Year }).IsUnique();
        });
        model.Entity<RoundOperator>(row =>
        {
            row.ToTable("RoundOperators");
            row.HasIndex(one => new { one.RoundId, one.Party }).IsUnique();
            row.HasOne<RateRound>().WithMany().HasForeignKey(one => one.RoundId);
        });
        model.Entity<RateSubmission>(submission =>
        {
            submission.ToTable("RateSubmissions");
            submission.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            submission.HasOne<RateRound>().WithMany().HasForeignKey(one => one.RoundId);
            submission
                .HasIndex(one => new
                {
                    one.RoundId,
                    one.Party,
                    one.Number,
                })
                .IsUnique();
            submission
                .HasIndex(one => new
                {
                    one.RoundId,
                    one.Party,
                    one.FileHash,
                })
                .IsUnique();
        });
        model.Entity<SubmissionFinding>(finding =>
        {
            finding.ToTable("SubmissionFindings");
            finding.Property(one => one.Severity).HasConversion<string>().HasMaxLength(20);
            finding.HasOne<RateSubmission>().WithMany().HasForeignKey(one => one.SubmissionId);
            finding.HasIndex(one => new { one.SubmissionId, one.Ordinal });
        });
        model.Entity<InstitutionPart>(part =>
        {
            part.ToTable("InstitutionParts");
            part.HasOne<RateRound>().WithMany().HasForeignKey(one => one.RoundId);
            part.HasIndex(one => new { one.RoundId, one.Party });
        });
        model.Entity<DeliveredRate>(rate =>
        {
            rate.ToTable("DeliveredRates");
            rate.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            rate.Ignore(one => one.Change);
            rate.HasOne<RateSubmission>().WithMany().HasForeignKey(one => one.SubmissionId);
            rate.HasIndex(one => new { one.SubmissionId, one.ServiceKey }).IsUnique();
            rate.HasIndex(one => new { one.RoundId, one.State });
        });
        model.Entity<RateReception>(reception =>
        {
            reception.ToTable("RateReceptions");
            reception.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            reception.Property(one => one.Way).HasConversion<string>().HasMaxLength(20);
            reception.Property(one => one.IdempotencyKey).HasMaxLength(ReceiveRateFile.LongestKey);
            reception.HasOne<RateRound>().WithMany().HasForeignKey(one => one.RoundId);
            reception.HasOne<Robot>().WithMany().HasForeignKey(one => one.RobotId);
            reception.HasIndex(one => new { one.RobotId, one.IdempotencyKey }).IsUnique();
            reception.HasIndex(one => new { one.State, one.ReceivedAt });
            reception.HasIndex(one => new { one.RoundId, one.Party });
        });
        model.Entity<RateDispensation>(dispensation =>
        {
            dispensation.ToTable("RateDispensations");
            dispensation.Property(one => one.Type).HasConversion<string>().HasMaxLength(20);
            dispensation.HasOne<TemporaryPolicy>().WithMany().HasForeignKey(one => one.PolicyId);
            dispensation.HasIndex(one => new
            {
                one.Area,
                one.Party,
                one.Check,
            });
        });
        model.Entity<TemporaryPolicy>(policy =>
        {
            policy.ToTable("TemporaryPolicies");
            policy.Property(one => one.Type).HasConversion<string>().HasMaxLength(20);
            policy.HasIndex(one => one.Area);
        });
        model.Entity<PolicyExemption>(exception =>
        {
            exception.ToTable("PolicyExemptions");
            exception.HasOne<TemporaryPolicy>().WithMany().HasForeignKey(one => one.PolicyId);
        });
        model.Entity<AppendixEdition>(edition =>
        {
            edition.ToTable("AppendixEditions");
            edition.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            edition.HasOne<RateRound>().WithMany().HasForeignKey(one => one.RoundId);
            edition.HasIndex(one => new { one.RoundId, one.Number }).IsUnique();
        });
        model.Entity<OfferAccount>(account =>
        {
            account.ToTable("OfferAccounts");
            account.HasIndex(one => new { one.OfferId, one.Year }).IsUnique();
            account.HasIndex(one => new { one.Area, one.Party });
        });
        model.Entity<AccountImport>(import =>
        {
            import.ToTable("AccountImports");
            import.HasIndex(one => new { one.Area, one.Party });
        });
        model.Entity<AccountMapping>(mapping =>
        {
            mapping.ToTable("AccountMappings");
            mapping.Property(one => one.Part).HasConversion<string>().HasMaxLength(20);
            mapping
                .HasIndex(one => new
                {
                    one.Party,
                    one.IsPlace,
                    one.Number,
                })
                .IsUnique();
        });
        model.Entity<LedgerEntry>(entry =>
        {
            entry.ToTable("LedgerEntries");
            entry.Property(one => one.Move).HasConversion<string>().HasMaxLength(20);
            entry.HasIndex(one => new { one.OfferId, one.Number }).IsUnique();
            entry.HasIndex(one => one.Reverses).IsUnique();
            entry.HasIndex(one => new { one.Area, one.Party });
        });
        model.Entity<RateAgreement>(agreement =>
        {
            agreement.ToTable("RateAgreements");
            agreement.Property(one => one.Basis).HasConversion<string>().HasMaxLength(20);
            agreement
                .HasIndex(one => new
                {
                    one.Area,
                    one.BaseYear,
                    one.LastYear,
                })
                .IsUnique();
            agreement.HasIndex(one => one.Shipped).IsUnique();
        });
        model.Entity<RateChange>(change =>
        {
            change.ToTable("RateChanges");
            change.Property(one => one.Id).ValueGeneratedNever();
            change.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            change.HasIndex(one => new { one.Area, one.State });
        });
        model.Entity<PriceIndexFigure>(figure =>
        {
            figure.ToTable("PriceIndexFigures");
            figure.HasIndex(one => new { one.Area, one.Year }).IsUnique();
        });
        model.Entity<Purchase>(purchase =>
        {
            purchase.ToTable("Purchases");
            purchase
                .HasIndex(one => new
                {
                    one.Area,
                    one.Year,
                    one.Buyer,
                    one.Party,
                    one.ServiceKey,
                })
                .IsUnique();
        });
        ConfigureHistory(model);
        model.Dated<PublishedRate>(rate =>
        {
            rate.ToTable("PublishedRates");
            rate.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            rate.HasIndex(one => new
            {
                one.Area,
                one.Year,
                one.KnownTo,
            });
            rate.HasIndex(one => one.OfferId);
        });
    }

    private static void ConfigureHistory(ModelBuilder model)
    {
        model.Entity<HistoryImport>(import =>
        {
            import.ToTable("HistoryImports");
            import.Property(one => one.Id).ValueGeneratedNever();
            import.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            import.HasIndex(one => new { one.Area, one.FileHash });
        });
        model.Entity<PortalExtract>(extract =>
        {
            extract.ToTable("PortalExtracts");
            extract.Property(one => one.Id).ValueGeneratedNever();
            extract.HasIndex(one => new
            {
                one.Area,
                one.Year,
                one.FileHash,
            });
        });
        model.Entity<HistorySource>(source =>
        {
            source.ToTable("HistorySources");
            source.Property(one => one.Id).ValueGeneratedNever();
            source.HasIndex(one => new { one.Area, one.Name }).IsUnique();
        });
        model.Entity<ImportedRate>(row =>
        {
            row.ToTable("ImportedRates");
            row.Property(one => one.Id).ValueGeneratedNever();
            row.Property(one => one.Match).HasConversion<string>().HasMaxLength(20);
            row.HasOne<HistoryImport>().WithMany().HasForeignKey(one => one.ImportId);
            row.HasIndex(one => new { one.ImportId, one.Ordinal }).IsUnique();
            row.HasIndex(one => one.OfferId);
            row.HasIndex(one => new { one.Area, one.Year });
        });
    }
}
