using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Data;

/// <summary>The tables of questions to the secretariat and the help texts made of them.</summary>
public sealed class SupportTables : IModelPart
{
    public void Configure(ModelBuilder model)
    {
        model.Entity<SupportTicket>(ticket =>
        {
            ticket.ToTable("SupportTickets");
            ticket.Property(one => one.State).HasConversion<string>().HasMaxLength(20);
            ticket.HasIndex(one => new { one.Area, one.State });
            ticket.HasIndex(one => one.AskedBy);
        });
        model.Entity<TicketMessage>(message =>
        {
            message.ToTable("TicketMessages");
            message.HasOne<SupportTicket>().WithMany().HasForeignKey(one => one.TicketId);
        });
        model.Entity<HelpAnswer>(answer =>
        {
            answer.ToTable("HelpAnswers");
            answer.HasOne<SupportTicket>().WithMany().HasForeignKey(one => one.TicketId);
            answer.HasIndex(one => one.TicketId).IsUnique();
            answer.HasIndex(one => one.PageKind);
        });
    }
}
