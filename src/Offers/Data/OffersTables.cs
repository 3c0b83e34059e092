using Microsoft.EntityFrameworkCore;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers.Data;

/// <summary>The tables of Offers.</summary>
public sealed class OffersTables : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<Offer>(offer =>
        {
            offer.ToTable("Offers");
            offer.Property(one => one.Id).ValueGeneratedNever();
            offer.HasIndex(one => one.Number).IsUnique();
            offer.HasIndex(one => new { one.Area, one.Party });
        });
        model.Dated<OfferFacts>(facts =>
        {
            facts.ToTable("OfferFacts");
            facts.HasOne<Offer>().WithMany().HasForeignKey(one => one.OfferId);
            facts.Property(one => one.Type).HasConversion<string>().HasMaxLength(20);
            facts.Property(one => one.Approval).HasConversion<string>().HasMaxLength(30);
            facts.Property(one => one.Targets).StoredAsJson();
            facts.Property(one => one.Places).StoredAsJson();
            facts.Property(one => one.Departments).StoredAsJson();
            facts.Property(one => one.Services).StoredAsJson();
        });
        model.Entity<FreePlaces>(free =>
        {
            free.ToTable("FreePlaces");
            free.Property(one => one.Id).ValueGeneratedNever();
            free.HasOne<Offer>().WithMany().HasForeignKey(one => one.OfferId);
            free.HasIndex(one => new { one.OfferId, one.Day });
        });
    }
}
