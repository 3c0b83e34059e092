using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp.Written;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Written;

/// <summary>A written procedure: the matter, the recommendation, who answered what, and one's own answer.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class ShowModel(ProcedureReading reading, VisitorAccessor visitors, TimeProvider time) : PageModel
{
    public ProcedureView View { get; private set; } = null!;

    public WrittenProcedure Procedure => View.Procedure;

    public DateOnly Today => DanishClock.Today(time);

    /// <summary>The visitor's own row; null for who is not asked.</summary>
    public WrittenAnswer? Own =>
        visitors.Current.AccountId is { } account
            ? View.Answers.FirstOrDefault(answer => answer.AccountId == account)
            : null;

    public bool MayAnswer =>
        Own is not null
        && View.Access.MayAnswer
        && Procedure.State == ProcedureState.Open
        && Today <= Procedure.Deadline;

    public bool MaySend => View.Access.MayEdit && Procedure.State == ProcedureState.Draft;

    public bool MayClose => View.Access.MayEdit && Procedure.State == ProcedureState.Open;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await reading.FindAsync(omraade, id, HttpContext.RequestAborted) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }

    /// <summary>How far it is, in a sentence.</summary>
    public string Lead() =>
        Procedure.State switch
        {
            ProcedureState.Draft => "Kladde. Medlemmerne har ikke fået den endnu.",
            ProcedureState.Open when View.Count(WrittenAnswerKind.Silent) == 0 => $"Alle har svaret: {View.Tally}.",
            ProcedureState.Open => $"{View.Tally}.",
            ProcedureState.Closed =>
                $"Afsluttet {Danish.Date(DanishClock.Date(Procedure.ClosedAt!.Value))}. {View.Tally}.",
            _ => throw new InvalidOperationException(Procedure.State.ToString()),
        };

    /// <summary>What silence means, as the mail says it.</summary>
    public string Silence =>
        Procedure.SilenceAgrees
            ? "Den, der ikke svarer, regnes for at tilslutte sig."
            : "Den, der ikke svarer, regnes ikke for at tilslutte sig.";

    /// <summary>How an answer is told; silence that counts as agreement says so once the time is out.</summary>
    public string AnswerWords(WrittenAnswer answer) =>
        answer.Kind == WrittenAnswerKind.Silent
        && Procedure.SilenceAgrees
        && (Procedure.State == ProcedureState.Closed || Today > Procedure.Deadline)
            ? $"{MeetingWords.Of(answer.Kind)}, regnes for at tilslutte sig"
            : MeetingWords.Of(answer.Kind);

    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;
}
