using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>One part: fetched as received, or taken out. Institutions see their own; who delivers for the operator sees all.</summary>
internal static class SinglePart
{
    public static async Task<IResult> FetchAsync(
        string omraade,
        string aar,
        string part,
        Guid id,
        SubmissionDesk submissions,
        VisitorAccessor visitors,
        RammevaerkDb db,
        CancellationToken cancellation
    ) =>
        await submissions.FindAsync(omraade, aar, part, cancellation) is { } own
        && await Of(db, own, id).AsNoTracking().FirstOrDefaultAsync(cancellation) is { } found
        && MayOpen(visitors.Current, own, found)
        && await db.ReadFileAsync(found.FileHash, cancellation) is { } content
            ? Results.File(content, WorkbookMediaType.Value, found.FileName)
            : Results.NotFound();

    public static async Task<IResult> RemoveAsync(
        string omraade,
        string aar,
        string part,
        Guid id,
        HttpContext context,
        SubmissionDesk submissions,
        VisitorAccessor visitors,
        WriteDesk desk,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, cancellation) is not { } own)
        {
            return Results.NotFound();
        }

        var removed = await desk.RunAsync(
            write => RemoveAsync(write, own, id, visitors.Current, cancellation),
            cancellation
        );
        if (!removed.IsOk)
        {
            return new FormRefusal($"{own.Address}/dele", UploadPart.NameField, removed.Fault);
        }

        if (removed.Value.Length == 0)
        {
            return Results.NotFound();
        }

        Notice.Set(context, removed.Value);
        return new SeeOther($"{own.Address}/dele");
    }

    /// <summary>True when the part is the visitor's own, or the visitor delivers for the operator.</summary>
    public static bool MayOpen(Visitor visitor, OperatorRound own, InstitutionPart part) =>
        visitor.May(Permissions.Deliver, own.Round.AreaKey, own.Party)
        || (part.ReceivedBy is not null && part.ReceivedBy == visitor.AccountId);

    /// <summary>What to tell whoever asked; empty when there is no such part for them.</summary>
    private static async Task<Result<string>> RemoveAsync(
        Write write,
        OperatorRound own,
        Guid id,
        Visitor visitor,
        CancellationToken cancellation
    )
    {
        await write.Db.HoldOperatorAsync(own.Round.Id, own.Party, cancellation);
        var found = await Of(write.Db, own, id).FirstOrDefaultAsync(cancellation);
        if (found is null || !MayOpen(visitor, own, found))
        {
            return "";
        }

        if (found.ReplacedAt is not null)
        {
            return $"Delen fra {found.Institution} var allerede taget ud.";
        }

        found.ReplacedAt = write.Now;
        write.Audit(
            new AuditNote(
                "part.removed",
                own.Round.Reference,
                $"{write.Visitor.Name} tog delen fra {found.Institution} ud for {own.PartyName}, takstrunde {own.Round.Year}.",
                own.Round.AreaKey,
                own.Party,
                Before: new
                {
                    found.Institution,
                    found.FileHash,
                    found.FileName,
                }
            )
        );
        return $"Delen fra {found.Institution} er taget ud. Filen er gemt i sporet og kan lægges op igen.";
    }

    private static IQueryable<InstitutionPart> Of(RammevaerkDb db, OperatorRound own, Guid id) =>
        db.Set<InstitutionPart>()
            .Where(part => part.Id == id && part.RoundId == own.Round.Id && part.Party == own.Party);
}
