using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Trials;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>
/// Takes in one institution's part. A newer part of the same institution takes the place of the older; the same file again
/// is the same part.
/// </summary>
public static class UploadPart
{
    public const string FileField = "fil";
    public const string NameField = "institution";
    public const int LongestName = 100;

    /// <summary>Parts an operator can have at a time.</summary>
    public const int MostParts = 60;

    internal static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        IFormFile? fil,
        [FromForm] string? institution,
        HttpContext context,
        SubmissionDesk submissions,
        DeliveryAssessment assessment,
        HeavyWork heavy,
        WriteDesk desk,
        InstitutionNames names,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, cancellation) is not { } own)
        {
            return Results.NotFound();
        }

        var page = $"{own.Address}/dele";
        var name = string.Join(' ', (institution ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (name.Length is 0 or > LongestName)
        {
            return new FormRefusal(page, NameField, SubmissionFaults.InstitutionMissing(LongestName));
        }

        if (TrialDesk.Refusal(fil) is { } refused)
        {
            return new FormRefusal(page, FileField, refused);
        }

        var known = await names.OfAsync(own, cancellation);
        var content = await UploadDelivery.BytesAsync(fil!, cancellation);
        var read = await heavy.RunAsync(
            () => assessment.Read(own.Round, own.Party, content, cancellation),
            cancellation
        );
        if (!read.IsOk)
        {
            return new FormRefusal(page, FileField, read.Fault);
        }

        var stored = await RunAsync(desk, own, name, TrialDesk.Shown(fil!.FileName), content, cancellation);
        if (!stored.IsOk)
        {
            return new FormRefusal(page, FileField, stored.Fault);
        }

        Notice.Set(context, stored.Value + Warning(name, known));
        return new SeeOther(page);
    }

    /// <summary>Keeps a part that can be read.</summary>
    /// <returns>What to tell whoever sent it.</returns>
    public static Task<Result<string>> RunAsync(
        WriteDesk desk,
        OperatorRound own,
        string institution,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    ) => desk.RunAsync(write => StoreAsync(write, own, institution, fileName, content, cancellation), cancellation);

    /// <summary>Said when a new name is close to a known one, which may be the same institution.</summary>
    private static string Warning(string name, IReadOnlyList<string> known) =>
        !known.Contains(name, StringComparer.OrdinalIgnoreCase) && NearNames.Of(name, known) is { } near
            ? $" Navnet ligner »{near}«: er det den samme institution, så tag delen ud, og læg den op under det navn."
            : "";

    private static async Task<Result<string>> StoreAsync(
        Write write,
        OperatorRound own,
        string institution,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var (round, party) = (own.Round, own.Party);
        await write.Db.HoldRoundAsync(round.Id, cancellation);
        await write.Db.HoldOperatorAsync(round.Id, party, cancellation);
        var day = DanishClock.Date(write.Now);
        if (await DeliveryWindow.RefusalAsync(write.Db, round.Id, party, day, cancellation) is { } closed)
        {
            return closed;
        }

        var hash = await write.StoreAsync(content, cancellation);
        var current = await write
            .Db.Set<InstitutionPart>()
            .Where(one => one.RoundId == round.Id && one.Party == party && one.ReplacedAt == null)
            .ToListAsync(cancellation);
        var before = current.Find(one =>
            string.Equals(one.Institution, institution, StringComparison.OrdinalIgnoreCase)
        );
        if (before is not null && !SinglePart.MayOpen(write.Visitor, own, before))
        {
            return SubmissionFaults.PartOfOthers(before.Institution);
        }

        if (before is null && current.Count >= MostParts)
        {
            return SubmissionFaults.TooManyParts(MostParts);
        }

        if (before?.FileHash == hash)
        {
            return $"Filen er allerede lagt op som del fra {before.Institution}. Der er ikke kommet en ny.";
        }

        if (before is not null)
        {
            before.ReplacedAt = write.Now;
        }

        write.Db.Add(
            new InstitutionPart
            {
                RoundId = round.Id,
                Party = party,
                Institution = before?.Institution ?? institution,
                FileHash = hash,
                FileName = fileName,
                ReceivedAt = write.Now,
                ReceivedBy = write.Visitor.AccountId,
                ReceivedByName = write.Visitor.Name,
            }
        );
        write.Audit(
            new AuditNote(
                before is null ? "part.received" : "part.replaced",
                round.Reference,
                $"{write.Visitor.Name} lagde {(before is null ? "en del" : "en ny del")} op fra {institution} for {own.PartyName}, takstrunde {round.Year}.",
                round.AreaKey,
                party,
                Before: before is null ? null : new { before.FileHash, before.FileName },
                After: new
                {
                    Institution = institution,
                    FileHash = hash,
                    FileName = fileName,
                }
            )
        );
        return before is null
            ? $"Delen fra {institution} er modtaget."
            : $"Delen fra {before.Institution} er modtaget og er trådt i stedet for den fra {DanishClock.Full(before.ReceivedAt)}.";
    }
}
