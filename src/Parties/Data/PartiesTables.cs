using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Data;

/// <summary>The tables of Parties.</summary>
public sealed class PartiesTables : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Dated<AreaRow>(row => row.ToTable("Areas"));
        model.Dated<PartyRow>(row =>
        {
            row.ToTable("Parties");
            row.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
            row.HasIndex(one => one.Area);
        });
        model.Entity<PopulationFigure>(figure =>
        {
            figure.ToTable("PopulationFigures");
            figure.Property(one => one.Id).ValueGeneratedNever();
            figure.Property(one => one.Party).HasMaxLength(20);
            figure.Property(one => one.Source).HasMaxLength(200);
            figure
                .HasIndex(one => new
                {
                    one.Party,
                    one.Year,
                    one.Source,
                })
                .IsUnique();
        });
        model.Entity<Body>(body =>
        {
            body.ToTable("Bodies");
            body.Property(one => one.Id).ValueGeneratedNever();
            body.Property(one => one.Kind).HasConversion<string>().HasMaxLength(30);
            body.HasIndex(one => new { one.Area, one.Key }).IsUnique();
            body.HasIndex(one => one.ParentId);
        });
        model.Entity<Person>(person =>
        {
            person.ToTable("People");
            person.Property(one => one.Id).ValueGeneratedNever();
            person.HasIndex(one => new { one.Area, one.Organisation });
            person.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId);
        });
        BodyTables.Configure(model);
    }
}
