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

/// <summary>What is noted of somebody's attendance.</summary>
/// <param name="Version">The version the form was filled from; null when nobody else can have written meanwhile.</param>
/// <param name="Presence">Whether somebody was there.</param>
/// <param name="TakingPart">In the room or by video.</param>
/// <param name="Substitute">Who came instead; empty for nobody.</param>
/// <param name="Part">Which part of the meeting; empty for the whole.</param>
public sealed record AttendanceTyped(
    int? Version,
    Presence Presence,
    TakingPart TakingPart,
    string Substitute,
    string Part
);

/// <summary>Notes who was there, how, and for which part; the body's members are put on the list first.</summary>
public sealed class NoteAttendance(ItemDesk desk, AttendanceList list)
{
    /// <summary>Stores what is typed, by row; RV-701 when somebody else noted one of them meanwhile.</summary>
    public Task<Result<int>> RunAsync(
        Guid meeting,
        IReadOnlyDictionary<Guid, AttendanceTyped> typed,
        CancellationToken cancellation
    ) =>
        desk.OnMeetingAsync<int>(
            meeting,
            async (write, found) =>
            {
                var rows = await list.FillAsync(write, found, cancellation);
                var changed = 0;
                foreach (var row in rows)
                {
                    if (!typed.TryGetValue(row.Id, out var one))
                    {
                        continue;
                    }

                    if (one.Version is { } seen && seen != row.Version)
                    {
                        return StorageFaults.ChangedMeanwhile();
                    }

                    changed += Put(row, one) ? 1 : 0;
                }

                write.Audit(
                    new AuditNote(
                        "meeting.attendance-noted",
                        found.Subject,
                        $"Fremmødet til {found.DateWords} blev noteret for {Danish.Number(changed)} deltagere.",
                        found.AreaKey
                    )
                );
                return changed;
            },
            cancellation
        );

    private static bool Put(Attendance row, AttendanceTyped typed)
    {
        var before = (row.Presence, row.TakingPart, row.Substitute, row.Part);
        row.Presence = typed.Presence;
        row.TakingPart = typed.TakingPart;
        row.Substitute = typed.Substitute;
        row.Part = typed.Part;
        return before != (row.Presence, row.TakingPart, row.Substitute, row.Part);
    }
}

/// <summary>Takes the attendance of a meeting from its form, and adds guests.</summary>
internal static class PostAttendance
{
    private const int Longest = 200;
    private const string PresenceField = "fremmoede-";

    public static async Task<IResult> SaveAsync(
        string omraade,
        string organ,
        string moede,
        HttpContext context,
        MeetingReading reading,
        NoteAttendance note
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{found.Meeting.Address}/deltagere";
        var saved = await note.RunAsync(found.Meeting.Id, Read(form), cancellation);
        if (saved.Fault is { } fault)
        {
            return new FormRefusal(page, "fremmoede", fault);
        }

        Notice.Set(context, "Fremmødet er gemt.");
        return new SeeOther(page);
    }

    private static Dictionary<Guid, AttendanceTyped> Read(IFormCollection form)
    {
        var typed = new Dictionary<Guid, AttendanceTyped>();
        foreach (var field in form.Keys.Where(key => key.StartsWith(PresenceField, StringComparison.Ordinal)))
        {
            if (
                Guid.TryParse(field[PresenceField.Length..], out var id) && form.Choice<Presence>(field) is { } presence
            )
            {
                typed[id] = new AttendanceTyped(
                    int.TryParse(form.Word($"version-{id}"), Danish.Invariant, out var version) ? version : null,
                    presence,
                    form.IsTicked($"video-{id}") ? TakingPart.Video : TakingPart.Physical,
                    Cut(form.Word($"suppleant-{id}")),
                    Cut(form.Word($"del-{id}"))
                );
            }
        }

        return typed;
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

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;
}
