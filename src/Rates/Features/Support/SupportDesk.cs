using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>A question with all that was said about it, oldest first, and the help text made of it.</summary>
public sealed record TicketView(SupportTicket Ticket, IReadOnlyList<TicketMessage> Messages, HelpAnswer? Kept);

/// <summary>Reads questions and help texts.</summary>
public sealed class SupportDesk(RammevaerkDb db, VisitorAccessor visitors)
{
    /// <summary>The questions the visitor sees, those that changed last first.</summary>
    public async Task<IReadOnlyList<SupportTicket>> LoadAsync(CancellationToken cancellation)
    {
        var visitor = visitors.Current;
        if (!visitor.IsSignedIn)
        {
            return [];
        }

        var areas = visitor.With(Permissions.AnswerSupport).Select(one => one.Area.Value).ToList();
        var everywhere = areas.Contains(AreaKey.Country.Value);
        var parties = visitor.Assignments.Select(one => one.Party).OfType<string>().Distinct().ToList();
        var found = await db.Set<SupportTicket>()
            .AsNoTracking()
            .Where(one =>
                one.AskedBy == visitor.AccountId
                || everywhere
                || areas.Contains(one.Area)
                || (one.Party != null && parties.Contains(one.Party))
            )
            .OrderByDescending(one => one.ChangedAt)
            .ToListAsync(cancellation);
        return found.FindAll(one => SupportReaders.Sees(visitor, one));
    }

    /// <summary>One question; null when there is none or the visitor does not see it.</summary>
    public async Task<TicketView?> FindAsync(Guid id, CancellationToken cancellation)
    {
        var ticket = await db.Set<SupportTicket>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id, cancellation);
        if (ticket is null || !SupportReaders.Sees(visitors.Current, ticket))
        {
            return null;
        }

        return new(
            ticket,
            await db.Set<TicketMessage>()
                .AsNoTracking()
                .Where(one => one.TicketId == id)
                .OrderBy(one => one.WrittenAt)
                .ThenBy(one => one.Id)
                .ToListAsync(cancellation),
            await db.Set<HelpAnswer>().AsNoTracking().FirstOrDefaultAsync(one => one.TicketId == id, cancellation)
        );
    }

    /// <summary>The help texts shown now, the newest first: all, or those for pages of the same kind.</summary>
    public async Task<IReadOnlyList<HelpAnswer>> AnswersAsync(string? page, CancellationToken cancellation)
    {
        var shown = db.Set<HelpAnswer>().AsNoTracking().Where(one => one.WithdrawnAt == null);
        if (page is not null)
        {
            var kind = PageKind.Of(page, PartyRegister.Areas.Select(one => one.Key));
            shown = shown.Where(one => one.PageKind == kind);
        }

        return await shown.OrderByDescending(one => one.WrittenAt).ToListAsync(cancellation);
    }
}
