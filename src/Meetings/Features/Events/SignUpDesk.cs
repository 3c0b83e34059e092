using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>Takes sign-ups for an event, confirms each by mail with a link that signs off again.</summary>
public sealed class SignUpDesk(WriteDesk desk, SiteAddress site)
{
    private const int KeyBytes = 24;

    public static async Task<IResult> HandleAsync(
        string omraade,
        Guid id,
        HttpContext context,
        IFormCollection form,
        SignUpDesk use,
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        if (await SaveGathering.FindAsync(db, omraade, id, cancellation) is not { IsPublic: true } gathering)
        {
            return Results.NotFound();
        }

        var fields = new PlanFields(form);
        var typed = new SignUp
        {
            GatheringId = id,
            Name = fields.Needed("navn", "Navnet", EventFaults.NameMissing(), PersonName.Longest),
            Organisation = fields.Needed("organisation", "Organisationen", EventFaults.OrganisationMissing()),
            Mail = fields.Read("mail", Mail) ?? "",
        };
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(gathering.Address, fields.Faults);
        }

        var done = await use.RunAsync(gathering, typed, cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(gathering.Address, "navn", done.Fault);
        }

        Notice.Set(context, $"Du er tilmeldt {gathering.Title}. Bekræftelsen er sendt til {typed.Mail}.");
        return new SeeOther(gathering.Address);
    }

    /// <summary>RV-948 closed, RV-949 full. Somebody who has signed up is not signed up twice.</summary>
    public Task<Result<SignUp>> RunAsync(Gathering gathering, SignUp typed, CancellationToken cancellation) =>
        desk.RunAsync<SignUp>(
            async write =>
            {
                if (!gathering.TakesSignUps(DanishClock.Date(write.Now)))
                {
                    return EventFaults.SignUpClosed();
                }

                var all = await write
                    .Db.Set<SignUp>()
                    .Where(one => one.GatheringId == gathering.Id)
                    .ToListAsync(cancellation);
                var known = all.Find(one => one.Mail == typed.Mail);
                if (known is { OffAt: null })
                {
                    return known;
                }

                if (gathering.Capacity is { } seats && all.Count(one => one.OffAt is null) >= seats)
                {
                    return EventFaults.IsFull(seats);
                }

                // The event's row counts the change, so that two who take the last seat at once do not both get it.
                write
                    .Db.Entry(await write.Db.Set<Gathering>().SingleAsync(one => one.Id == gathering.Id, cancellation))
                    .State = EntityState.Modified;
                var key = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
                var signUp = known ?? typed;
                (signUp.Name, signUp.Organisation) = (typed.Name, typed.Organisation);
                (signUp.KeyDigest, signUp.At, signUp.OffAt) = (CalendarKeys.DigestOf(key), write.Now, null);
                if (known is null)
                {
                    write.Db.Add(signUp);
                }

                await write.SendAsync(Confirmation(gathering, signUp, key), cancellation);
                write.Audit(
                    GatheringDesk.Note(
                        gathering,
                        "gathering.signed-up",
                        $"En deltager blev tilmeldt {gathering.Title}."
                    )
                );
                return signUp;
            },
            cancellation
        );

    /// <summary>Signs off by the key of the confirmation.</summary>
    public static async Task<IResult> SignOffAsync(
        string omraade,
        Guid id,
        string noegle,
        HttpContext context,
        IFormCollection form,
        SignUpDesk use,
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        if (
            await SaveGathering.FindAsync(db, omraade, id, cancellation) is not { } gathering
            || await FindAsync(db, id, noegle, cancellation) is not { } found
        )
        {
            return Results.NotFound();
        }

        var done = await use.TakeBackAsync(gathering, found.Id, cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(SignOffPageOf(gathering, noegle), "afmeld", done.Fault);
        }

        Notice.Set(context, $"Du er afmeldt {gathering.Title}.");
        return new SeeOther(gathering.IsPublic ? gathering.Address : "/moeder/arrangementer");
    }

    /// <summary>Takes a sign-up back; the name stays on the list as signed off.</summary>
    public Task<Result<SignUp>> TakeBackAsync(Gathering gathering, Guid id, CancellationToken cancellation) =>
        desk.RunAsync<SignUp>(
            async write =>
            {
                var signUp = await write.Db.Set<SignUp>().SingleAsync(one => one.Id == id, cancellation);
                if (signUp.OffAt is not null)
                {
                    return EventFaults.AlreadyOff();
                }

                signUp.OffAt = write.Now;
                write.Audit(
                    GatheringDesk.Note(
                        gathering,
                        "gathering.signed-off",
                        $"En deltager blev afmeldt {gathering.Title}."
                    )
                );
                return signUp;
            },
            cancellation
        );

    /// <summary>The sign-up with the key; null when the key is nobody's.</summary>
    public static Task<SignUp?> FindAsync(RammevaerkDb db, Guid gathering, string key, CancellationToken cancellation)
    {
        var digest = CalendarKeys.DigestOf(key);
        return db.Set<SignUp>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.GatheringId == gathering && one.KeyDigest == digest, cancellation);
    }

    public static string SignOffPageOf(Gathering gathering, string key) => $"{gathering.Address}/afmeld/{key}";

    /// <summary>What the keys of an event's confirmations begin with.</summary>
    internal static string LettersOf(Gathering gathering) => $"gathering/{gathering.Id:N}/signed-up/";

    private static Result<string> Mail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return
            at > 0
            && at < text.Length - 1
            && text.Length <= 200
            && !text.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or ',')
            ? text.ToLowerInvariant()
            : EventFaults.MailWrong(text);
    }

    private MailDraft Confirmation(Gathering gathering, SignUp signUp, string key) =>
        new(
            LettersOf(gathering) + signUp.KeyDigest[..16],
            signUp.Mail,
            signUp.Name,
            $"Du er tilmeldt {gathering.Title}",
            $"""
            Kære {signUp.Name}

            Du er tilmeldt {gathering.Title}, {gathering.WhenWords}{(
                gathering.Place.Length > 0 ? $", {gathering.Place}" : ""
            )}.

            Program: {site.Of(gathering.Address)}
            Bliver du forhindret, så meld afbud her: {site.Of(SignOffPageOf(gathering, key))}

            Venlig hilsen
            Sekretariatet
            """
        );
}
