using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Takes a change of a task, by the secretariat, and reports on it, by whoever is responsible too.</summary>
internal static class PostCommitment
{
    /// <summary>Id of the change form's field for the reason.</summary>
    public const string ReasonField = "ret-begrundelse";

    private const int Longest = 4000;

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        HttpContext context,
        CommitmentReading reading,
        CommitmentDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var typed = CommitmentTyped.Of(form);
        var reason = form.Lines(Reason.Field);
        var page = view.Task.Address;
        var faults = typed.Faults();
        faults.Need(ReasonField, reason.Length <= Reason.Longest, FormFaults.ReasonTooLong(reason.Length));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var changed = await desk.ChangeAsync(id, form.Version(), typed, reason, cancellation);
        if (changed.IsOk)
        {
            Notice.Set(context, "Opgaven er ændret. Den tidligere frist står i sporet.");
            return new SeeOther(page);
        }

        if (changed.Fault.Id != StorageFaults.ChangedMeanwhile().Id)
        {
            return new FormRefusal(page, FieldOf(changed.Fault), changed.Fault);
        }

        var meetings = await reading.DueMeetingsAsync(view.Task, cancellation);
        return BothVersions.Refuse(
            context,
            page,
            [
                new("Opgave", typed.Text, view.Task.Text),
                new("Ansvarlig", typed.Responsible, view.Task.Responsible),
                new("Frist", typed.Due, view.Task.DueText),
                new("Fristmøde", WordsOf(meetings, typed.MeetingId), WordsOf(meetings, view.Task.DueMeetingId)),
                new("Fortælles på hvert møde", YesOrNo(typed.IsStanding), YesOrNo(view.Task.IsStanding)),
                new("Betingelse", typed.Condition, view.Task.Condition),
            ]
        );
    }

    private static string FieldOf(Fault fault) =>
        fault.Id == FormFaults.ReasonMissing().Id ? ReasonField
        : fault.Id == MeetingFaults.NoSuchMeeting().Id ? "fristmoede"
        : "opgave";

    private static string? WordsOf(IReadOnlyList<Meeting> meetings, Guid? id) =>
        meetings.FirstOrDefault(meeting => meeting.Id == id)?.DateWords;

    private static string YesOrNo(bool answer) => answer ? "Ja" : "Nej";

    public static async Task<IResult> ReportAsync(
        string omraade,
        Guid id,
        HttpContext context,
        CommitmentReading reading,
        CommitmentDesk desk,
        VisitorAccessor visitors
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindAsync(omraade, id, cancellation) is not { } view
            || !(
                visitors.Current.May(Permissions.EditMeetings, new AreaKey(omraade))
                || await reading.IsResponsibleAsync(view.Task, cancellation)
            )
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = view.Task.Address;
        var faults = new List<FieldFault>();
        var state = form.Choice<CommitmentState>("tilstand");
        var (text, evidence) = (form.Lines("rapport"), form.Word("dokumentation"));
        faults.Need("tilstand", state is not null, MeetingFaults.ChoiceMissing("hvor langt opgaven er"));
        faults.Need("rapport", text.Length <= Longest, MeetingFaults.TooLong("Rapporten", Longest));
        faults.Need("dokumentation", evidence.Length <= Longest, MeetingFaults.TooLong("Teksten", Longest));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var reported = await desk.ReportAsync(id, form.Version(), state!.Value, text, evidence, cancellation);
        if (reported.Fault is { } fault)
        {
            if (fault.Id == StorageFaults.ChangedMeanwhile().Id)
            {
                return BothVersions.Refuse(
                    context,
                    page,
                    [
                        new("Status", MeetingWords.Of(state.Value), MeetingWords.Of(view.Task.State)),
                        new("Dokumentation", evidence, view.Task.Evidence),
                    ]
                );
            }

            return new FormRefusal(page, fault.Id == "RV-991" ? "dokumentation" : "rapport", fault);
        }

        Notice.Set(context, $"Opgaven er nu {MeetingWords.Of(reported.Value.State)}.");
        return new SeeOther(page);
    }
}
