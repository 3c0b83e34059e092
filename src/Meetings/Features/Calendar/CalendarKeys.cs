using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Calendar;

/// <summary>The secret address of somebody's own calendar: 256 random bits, shown once and kept as a digest.</summary>
internal static class CalendarKeys
{
    private const string Page = "/moeder";
    private const string Anchor = "min-kalender";
    private const int Bytes = 32;

    public static string DigestOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>Makes a new address; the one before stops working.</summary>
    public static async Task<IResult> MakeAsync(
        HttpContext context,
        IFormCollection form,
        WriteDesk desk,
        VisitorAccessor visitors,
        SiteAddress site,
        CancellationToken cancellation
    )
    {
        if (visitors.Current.AccountId is not { } account)
        {
            return Results.NotFound();
        }

        var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        var made = await desk.RunAsync<CalendarKey>(
            async write =>
            {
                var row = await write
                    .Db.Set<CalendarKey>()
                    .FirstOrDefaultAsync(one => one.AccountId == account, cancellation);
                if (row is null)
                {
                    row = new CalendarKey { AccountId = account };
                    write.Db.Add(row);
                }

                (row.Digest, row.MadeAt) = (DigestOf(key), write.Now);
                write.Audit(Note(account, "calendar.address-made", "En hemmelig kalenderadresse blev lavet."));
                return row;
            },
            cancellation
        );
        if (!made.IsOk)
        {
            return new FormRefusal(Page, Anchor, made.Fault);
        }

        Notice.Set(
            context,
            $"Kopiér adressen nu, den vises kun denne gang: {site.Of(CalendarEndpoints.PersonalOf(key))}"
        );
        return new SeeOther($"{Page}#{Anchor}");
    }

    /// <summary>Revokes the address.</summary>
    public static async Task<IResult> RevokeAsync(
        HttpContext context,
        IFormCollection form,
        WriteDesk desk,
        VisitorAccessor visitors,
        CancellationToken cancellation
    )
    {
        if (visitors.Current.AccountId is not { } account)
        {
            return Results.NotFound();
        }

        var done = await desk.RunAsync<bool>(
            async write =>
            {
                var row = await write
                    .Db.Set<CalendarKey>()
                    .FirstOrDefaultAsync(one => one.AccountId == account, cancellation);
                if (row is null)
                {
                    return false;
                }

                write.Db.Remove(row);
                write.Audit(Note(account, "calendar.address-revoked", "Den hemmelige kalenderadresse blev slettet."));
                return true;
            },
            cancellation
        );
        if (!done.IsOk)
        {
            return new FormRefusal(Page, Anchor, done.Fault);
        }

        Notice.Set(context, "Adressen er slettet. Kalendere, der hentede den, får ikke længere noget.");
        return new SeeOther($"{Page}#{Anchor}");
    }

    private static AuditNote Note(Guid account, string what, string summary) =>
        new(what, new SubjectReference("account", account.ToString()), summary);
}
