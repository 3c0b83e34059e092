using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Records that the ticked meetings of a plan are approved, with the words of the decision.</summary>
internal static class ApprovePlan
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        string aar,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (
            await desk.FindAsync(omraade, organ, cancellation) is not { } found
            || PlanFormTexts.Year(aar) is not { } year
        )
        {
            return Results.NotFound();
        }

        var page = found.AddressOf(year);
        var fields = new PlanFields(form);
        var source = fields.Text("kilde", "Beslutningen");
        var chosen = form.Ids("valgt");
        if (chosen.All(id => id == Guid.Empty))
        {
            fields.Add("valgt", PlanningFaults.NothingChosen());
        }

        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(page, fields.Faults);
        }

        var done = await desk.RunAsync<PlanState>(
            async write =>
            {
                var plan = await write
                    .Db.Set<MeetingPlan>()
                    .FirstOrDefaultAsync(one => one.BodyId == found.Body.Id && one.Year == year, cancellation);
                if (plan is null)
                {
                    return PlanningFaults.NoSuchPlan();
                }

                await AdoptPlan.ApplyAsync(write, plan, chosen, null, source, cancellation);
                return plan.State;
            },
            cancellation
        );
        if (!done.IsOk)
        {
            return new FormRefusal(page, "valgt", done.Fault);
        }

        Notice.Set(context, $"Planen er {MeetingWords.Of(done.Value)}.");
        return new SeeOther(page);
    }
}

/// <summary>Notes why a warning is accepted: of one meeting, or of the whole plan.</summary>
internal static class NoteWarning
{
    public static async Task<IResult> OfPlanAsync(
        string omraade,
        string organ,
        string aar,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (
            await desk.FindAsync(omraade, organ, cancellation) is not { } found
            || PlanFormTexts.Year(aar) is not { } year
        )
        {
            return Results.NotFound();
        }

        var page = found.AddressOf(year);
        var fields = new PlanFields(form);
        var note = fields.Text("note", "Noten", PlanFormTexts.LongestText);
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(page, fields.Faults);
        }

        var done = await desk.RunAsync<MeetingPlan>(
            async write =>
            {
                var plan = await write
                    .Db.Set<MeetingPlan>()
                    .FirstOrDefaultAsync(one => one.BodyId == found.Body.Id && one.Year == year, cancellation);
                if (plan is null)
                {
                    return PlanningFaults.NoSuchPlan();
                }

                if (plan.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = plan.Note;
                plan.Note = note;
                write.Audit(
                    new AuditNote(
                        "plan.noted",
                        plan.Subject,
                        $"Noten om mødeplanen for {found.Body.Name} {year.ToString(Danish.Invariant)} blev ændret.",
                        plan.AreaKey,
                        Before: new { Note = before },
                        After: new { plan.Note }
                    )
                );
                return plan;
            },
            cancellation
        );
        return done.IsOk ? new SeeOther(page) : new FormRefusal(page, "note", done.Fault);
    }

    public static async Task<IResult> OfMeetingAsync(
        string omraade,
        string organ,
        string moede,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, moede, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = found.Body.AddressOf(found.Meeting.Year);
        var field = $"note-{found.Meeting.Key}";
        var fields = new PlanFields(form);
        var note = fields.Text("note", "Noten");
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(page, field, fields.Faults[0].Fault);
        }

        var done = await desk.ChangeAsync(
            found.Meeting.Id,
            form.Version(),
            (write, meeting) =>
            {
                meeting.PlanNote = note;
                write.Audit(
                    PlanDesk.Note(
                        meeting,
                        "meeting.warning-accepted",
                        $"Advarslen om mødet {meeting.DateWords} {(note.Length > 0 ? "blev accepteret" : "står igen åben")}.",
                        note.Length > 0 ? note : null
                    )
                );
                return Task.FromResult<Fault?>(null);
            },
            cancellation
        );
        return done.IsOk ? new SeeOther(page) : new FormRefusal(page, field, done.Fault);
    }
}
