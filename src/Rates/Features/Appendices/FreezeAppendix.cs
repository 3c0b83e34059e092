using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Appendices;

/// <summary>
/// Keeps the appendix of a published round as it is now, as an edition anyone can fetch, in the write that published or
/// corrected rates. Editions made before are left as they were.
/// </summary>
public sealed class FreezeAppendix(AppendixDesk desk)
{
    /// <summary>Makes the next edition of the area's year; nothing where its rates came without a round.</summary>
    public async Task RunAsync(Write write, AreaKey area, int year, string reason, CancellationToken cancellation)
    {
        var id = await write
            .Db.Set<RateRound>()
            .Where(one => one.Area == area.Value && one.Year == year)
            .Select(one => (Guid?)one.Id)
            .FirstOrDefaultAsync(cancellation);
        if (id is not { } found)
        {
            return;
        }

        await write.Db.HoldRoundAloneAsync(found, cancellation);
        await write.Db.SaveChangesAsync(cancellation);
        var round = await write.Db.Set<RateRound>().AsNoTracking().SingleAsync(one => one.Id == found, cancellation);
        if (round.State == RoundState.Published)
        {
            await FreezeAsync(write, round, reason, cancellation);
        }
    }

    private async Task FreezeAsync(Write write, RateRound round, string reason, CancellationToken cancellation)
    {
        var last = await write
            .Db.Set<AppendixEdition>()
            .Where(one => one.RoundId == round.Id)
            .MaxAsync(one => (int?)one.Number, cancellation);
        var number = (last ?? 0) + 1;
        var appendix = await desk.LoadAsync(round, isWhole: false, cancellation) with
        {
            KnownAt = write.Now,
            Edition = new(number, reason),
        };
        var edition = new AppendixEdition
        {
            RoundId = round.Id,
            Number = number,
            MadeAt = write.Now,
            MadeByName = write.Visitor.Name,
            Reason = reason,
            State = appendix.State,
            Rates = appendix.Rows.Count(row => row.Amount is not null),
            WordHash = await write.StoreAsync(AppendixWord.Make(appendix), cancellation),
            WorkbookHash = await write.StoreAsync(AppendixWorkbook.Make(appendix), cancellation),
            PaperHash = await write.StoreAsync(Encoding.UTF8.GetBytes(AppendixPaper.Make(appendix)), cancellation),
        };
        write.Db.Add(edition);
        write.Audit(
            new AuditNote(
                "appendix.frozen",
                AppendixSubjects.ReferenceOf(round),
                $"Takstbilaget for {round.BudgetYear} blev gemt som udgave {number.ToString(Kernel.Danish.Invariant)}.",
                round.AreaKey,
                After: new
                {
                    edition.State,
                    edition.Rates,
                    edition.WordHash,
                    edition.WorkbookHash,
                    edition.PaperHash,
                },
                Why: reason
            )
        );
    }
}
