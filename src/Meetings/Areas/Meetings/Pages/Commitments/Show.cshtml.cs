using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.FollowUp;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Commitments;

/// <summary>One task: who, what, when, what has been told, and what shows that it is done.</summary>
[RequiresPermission(Permissions.ReadMeetings)]
public sealed class ShowModel(CommitmentReading reading, RammevaerkDb db, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public CommitmentView View { get; private set; } = null!;

    public IReadOnlyList<CommitmentReport> Reports { get; private set; } = [];

    /// <summary>The case it belongs to; null for none.</summary>
    public CaseThread? Case { get; private set; }

    /// <summary>The meetings it may be due at, for who may change it.</summary>
    public IReadOnlyList<Meeting> Meetings { get; private set; } = [];

    public bool MayEdit { get; private set; }

    public bool MayReport { get; private set; }

    public DateOnly Today => DanishClock.Today(time);

    public Commitment Task => View.Task;

    /// <summary>Where the audit trail tells of it; null for who does not read the trail.</summary>
    public string? Trail =>
        visitors.Current.May(Permissions.ReadAudit, Task.AreaKey)
            ? $"/administration/spor/{Task.Area}?emne={Uri.EscapeDataString(Task.Subject.ToString())}"
            : null;

    /// <summary>An address the evidence is, to be opened; null when it is words.</summary>
    public string? EvidenceLink =>
        Uri.TryCreate(Task.Evidence, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
            ? Task.Evidence
            : null;

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await reading.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return NotFound();
        }

        View = view;
        Reports = await reading.ReportsAsync(Task, cancellation);
        Case = Task.CaseId is { } thread
            ? await db.Set<CaseThread>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == thread, cancellation)
            : null;
        MayEdit = visitors.Current.May(Permissions.EditMeetings, Task.AreaKey);
        Meetings = MayEdit ? await reading.DueMeetingsAsync(Task, cancellation) : [];
        MayReport =
            MayEdit
            || (
                visitors.Current.May(Permissions.AnswerMeetings, Task.AreaKey)
                && await reading.IsResponsibleAsync(Task, cancellation)
            );
        return Page();
    }

    /// <summary>A field as posted, or as stored.</summary>
    public string Field(string name, string? stored) => Posted.Value(HttpContext, name) ?? stored ?? "";

    /// <summary>True when the box of the change form is to be ticked.</summary>
    public bool IsStanding => Posted.Has(HttpContext, "opgave") ? Posted.Has(HttpContext, "fast") : Task.IsStanding;

    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;
}
