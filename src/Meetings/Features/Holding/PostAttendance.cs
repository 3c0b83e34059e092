using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>Notes who was there, how, and for which part; and adds guests.</summary>
internal static class PostAttendance
{
    private const int Longest = 200;

    public static async Task<IResult> SaveAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk,
        AttendanceList list
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/deltagere";
        var saved = await desk.OnMeetingAsync<int>(
            found.Meeting.Id,
            async (write, meeting) =>
            {
                var rows = await list.FillAsync(write, meeting, cancellation);
                var changed = 0;
                foreach (var row in rows)
                {
                    var seen = form.Word($"version-{row.Id}");
                    if (seen.Length > 0 && seen != row.Version.ToString(Danish.Invariant))
                    {
                        return StorageFaults.ChangedMeanwhile();
                    }

                    changed += Put(row, form) ? 1 : 0;
                }

                write.Audit(
                    new AuditNote(
                        "meeting.attendance-noted",
                        meeting.Subject,
                        $"Fremmødet til {meeting.DateWords} blev noteret for {Danish.Number(changed)} deltagere.",
                        meeting.AreaKey
                    )
                );
                return changed;
            },
            cancellation
        );
        if (saved.Fault is { } fault)
        {
            return new FormRefusal(page, "fremmoede", fault);
        }

        Notice.Set(context, "Fremmødet er gemt.");
        return new SeeOther(page);
    }

    public static async Task<IResult> AddGuestAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk,
        PartyRegister parties
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/deltagere";
        var name = form.Word("navn");
        if (name.Length is 0 or > Longest)
        {
            return new FormRefusal(page, "navn", MinutesFaults.TextMissing("gæstens navn, højst 200 tegn"));
        }

        var party = form.WordOrNull("part") is { } code && parties.History(code).Count > 0 ? code : null;
        var added = await desk.OnMeetingAsync<Attendance>(
            found.Meeting.Id,
            (write, meeting) =>
            {
                var guest = new Attendance
                {
                    MeetingId = meeting.Id,
                    Name = name,
                    Party = party,
                    Organisation = party is null ? Cut(form.Word("organisation")) : parties.NameOf(party),
                    Role = Cut(form.Word("rolle")) is { Length: > 0 } role ? role : "Gæst",
                    Part = Cut(form.Word("del")),
                    Reply = Reply.Comes,
                };
                write.Db.Add(guest);
                write.Audit(
                    new AuditNote(
                        "meeting.guest-added",
                        meeting.Subject,
                        $"{name} blev sat på deltagerlisten til {meeting.DateWords}.",
                        meeting.AreaKey
                    )
                );
                return Task.FromResult(Result.Ok(guest));
            },
            cancellation
        );
        return added.IsOk ? new SeeOther($"{page}#gaester") : new FormRefusal(page, "navn", added.Fault);
    }

    private static bool Put(Attendance row, IFormCollection form)
    {
        if (form.Choice<Presence>($"fremmoede-{row.Id}") is not { } presence)
        {
            return false;
        }

        var before = (row.Presence, row.TakingPart, row.Substitute, row.Part);
        row.Presence = presence;
        row.TakingPart = form.IsTicked($"video-{row.Id}") ? TakingPart.Video : TakingPart.Physical;
        row.Substitute = Cut(form.Word($"suppleant-{row.Id}"));
        row.Part = Cut(form.Word($"del-{row.Id}"));
        return before != (row.Presence, row.TakingPart, row.Substitute, row.Part);
    }

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;
}
