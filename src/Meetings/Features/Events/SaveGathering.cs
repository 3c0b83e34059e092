using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>Makes and changes an event with its programme.</summary>
internal static class SaveGathering
{
    public static string NewPageOf(string area) => $"/moeder/{area}/arrangementer/nyt";

    public static async Task<IResult> AddAsync(
        string omraade,
        HttpContext context,
        IFormCollection form,
        WriteDesk desk,
        CancellationToken cancellation
    )
    {
        if (PartyRegister.Areas.All(area => area.Key.Value != omraade))
        {
            return Results.NotFound();
        }

        var made = new Gathering { Area = omraade };
        var (programme, faults) = Read(form, made);
        if (faults.Count > 0)
        {
            return new FormRefusal(NewPageOf(omraade), faults);
        }

        var done = await desk.RunAsync<Gathering>(
            write =>
            {
                made.ChangedAt = write.Now;
                write.Db.Add(made);
                write.Db.AddRange(RowsOf(made, programme));
                write.Audit(Note(made, "gathering.made", $"{made.Title} {made.DateText} blev oprettet."));
                return Task.FromResult<Result<Gathering>>(made);
            },
            cancellation
        );
        if (!done.IsOk)
        {
            return new FormRefusal(NewPageOf(omraade), "titel", done.Fault);
        }

        Notice.Set(context, $"{made.Title} er oprettet.");
        return new SeeOther(made.Address);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        HttpContext context,
        IFormCollection form,
        WriteDesk desk,
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(db, omraade, id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = $"{found.Address}/rediger";
        var typed = new Gathering { Area = omraade };
        var (programme, faults) = Read(form, typed);
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var done = await desk.RunAsync<Gathering>(
            async write =>
            {
                var stored = await write.Db.Set<Gathering>().SingleAsync(one => one.Id == id, cancellation);
                if (stored.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = new
                {
                    stored.Title,
                    stored.DateText,
                    stored.Place,
                };
                Copy(typed, stored);
                stored.Sequence++;
                stored.ChangedAt = write.Now;
                write.Db.RemoveRange(
                    await write.Db.Set<ProgrammeRow>().Where(one => one.GatheringId == id).ToListAsync(cancellation)
                );
                write.Db.AddRange(RowsOf(stored, programme));
                write.Audit(
                    Note(stored, "gathering.changed", $"{stored.Title} {stored.DateText} blev ændret.") with
                    {
                        Before = before,
                        After = new
                        {
                            stored.Title,
                            stored.DateText,
                            stored.Place,
                        },
                    }
                );
                return stored;
            },
            cancellation
        );
        if (done.IsOk)
        {
            Notice.Set(context, $"{done.Value.Title} er gemt.");
            return new SeeOther(found.Address);
        }

        return
            done.Fault.Id == StorageFaults.ChangedMeanwhile().Id
            && await FindAsync(db, omraade, id, cancellation) is { } newest
            ? BothVersions.Refuse(
                context,
                page,
                [
                    new("Titel", typed.Title, newest.Title),
                    new("Dato", typed.WhenWords, newest.WhenWords),
                    new("Sted", typed.Place, newest.Place),
                    new("Formål", typed.Purpose, newest.Purpose),
                    new("Inviterede", typed.Invitees, newest.Invitees),
                    new("Udbytte", typed.Outcome, newest.Outcome),
                ]
            )
            : new FormRefusal(page, "titel", done.Fault);
    }

    public static Task<Gathering?> FindAsync(RammevaerkDb db, string area, Guid id, CancellationToken cancellation) =>
        db.Set<Gathering>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);

    internal static AuditNote Note(Gathering gathering, string what, string summary) =>
        new(what, gathering.Subject, summary, gathering.AreaKey);

    private static (IReadOnlyList<string> Programme, IReadOnlyList<FieldFault> Faults) Read(
        IFormCollection form,
        Gathering typed
    )
    {
        var fields = new PlanFields(form);
        typed.Type = fields.Choice<GatheringKind>("slags", "en slags");
        typed.Title = fields.Needed("titel", "Titlen", MeetingFaults.TitleMissing());
        typed.Purpose = fields.Text("formaal", "Formålet", PlanFormTexts.LongestText);
        var days = fields.Read("dato", OutsideDateLines.DaysOf);
        (typed.DateText, typed.From, typed.To) = (form.Word("dato"), days.From, days.To ?? days.From);
        typed.StartsAt = fields.Read("fra", ClockTimes.ParseOrNone);
        typed.EndsAt = fields.Read("til", ClockTimes.ParseOrNone);
        if (typed.EndsAt <= typed.StartsAt)
        {
            fields.Add("til", MeetingFaults.EndsBeforeItBegins());
        }

        typed.Place = fields.Text("sted", "Stedet");
        typed.Invitees = fields.Text("inviterede", "De inviterede", PlanFormTexts.LongestText);
        typed.WorkingGroup = fields.Text("gruppe", "Arbejdsgruppen");
        typed.MailBodyId = Guid.TryParse(form.Word("postliste"), out var mail) ? mail : null;
        typed.WorkingGroupId = Guid.TryParse(form.Word("gruppeorgan"), out var group) ? group : null;
        typed.IsPublic = form.IsTicked("offentlig");
        typed.IsCancelled = form.IsTicked("aflyst");
        typed.Outcome = fields.Text("udbytte", "Udbyttet", PlanFormTexts.LongestText);
        typed.SignUpFrom = fields.Day("tilmeldfra");
        typed.SignUpTo = fields.Day("tilmeldtil");
        if (typed.SignUpFrom is null != typed.SignUpTo is null || typed.SignUpTo < typed.SignUpFrom)
        {
            fields.Add("tilmeldtil", EventFaults.SignUpDaysWrong());
        }

        typed.Capacity = fields.Read("pladser", Capacity);
        var programme = fields
            .Text("program", "Programmet", PlanFormTexts.LongestText)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (programme, fields.Faults);
    }

    private static Result<int?> Capacity(string text) =>
        text.Length == 0 ? Result.Ok<int?>(null)
        : int.TryParse(text, NumberStyles.None, Danish.Invariant, out var seats) && seats is > 0 and <= 10_000
            ? Result.Ok<int?>(seats)
        : EventFaults.CapacityWrong(text);

    /// <summary>Time; title; speaker, one row a line; the time and the speaker may be left out.</summary>
    private static IEnumerable<ProgrammeRow> RowsOf(Gathering gathering, IReadOnlyList<string> lines) =>
        lines.Select(
            (line, index) =>
            {
                var parts = line.Split(';', 3, StringSplitOptions.TrimEntries);
                return new ProgrammeRow
                {
                    GatheringId = gathering.Id,
                    Ordinal = index + 1,
                    Time = parts.Length > 1 ? parts[0] : "",
                    Title = parts.Length > 1 ? parts[1] : parts[0],
                    Speaker = parts.Length > 2 ? parts[2] : "",
                };
            }
        );

    private static void Copy(Gathering typed, Gathering stored)
    {
        (stored.Type, stored.Title, stored.Purpose) = (typed.Type, typed.Title, typed.Purpose);
        (stored.DateText, stored.From, stored.To) = (typed.DateText, typed.From, typed.To);
        (stored.StartsAt, stored.EndsAt, stored.Place) = (typed.StartsAt, typed.EndsAt, typed.Place);
        (stored.Invitees, stored.MailBodyId) = (typed.Invitees, typed.MailBodyId);
        (stored.WorkingGroup, stored.WorkingGroupId) = (typed.WorkingGroup, typed.WorkingGroupId);
        (stored.IsPublic, stored.IsCancelled, stored.Outcome) = (typed.IsPublic, typed.IsCancelled, typed.Outcome);
        (stored.SignUpFrom, stored.SignUpTo, stored.Capacity) = (typed.SignUpFrom, typed.SignUpTo, typed.Capacity);
    }
}
