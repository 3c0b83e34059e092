using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Holding;

/// <summary>The minutes of a meeting: the draft for those who take part, the approved ones for everyone else.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class MinutesModel(
    MeetingReading reading,
    MeetingDocuments documents,
    RammevaerkDb db,
    VisitorAccessor visitors,
    TimeProvider time
) : MeetingPage(reading)
{
    public DocumentView View { get; private set; } = null!;

    /// <summary>The visitor's own answer to the draft; null when there is none.</summary>
    public MinutesRemark? Own { get; private set; }

    public int Agreeing { get; private set; }

    public int Remarking { get; private set; }

    public bool MayAnswer =>
        Access.MayAnswer
        && visitors.Current.IsSignedIn
        && Meeting.State == MeetingState.MinutesSent
        && (Meeting.MinutesDeadline is not { } deadline || DanishClock.Today(time) <= deadline);

    protected override bool Admits(FoundMeeting found) =>
        found.Meeting.State >= MeetingState.Held
        && found.Meeting.State != MeetingState.Cancelled
        && found.Access.SeesMinutes(found.Meeting);

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        var approved =
            Meeting.State == MeetingState.MinutesApproved
                ? await documents.NewestAsync(Meeting.Id, EditionKind.Minutes, cancellation)
                : null;
        var whole = approved is { } kept
            ? kept.Document with
            {
                Status = ApprovedWords(),
            }
            : await documents.MakeAsync(Found, DocumentKind.Minutes, cancellation);
        View = new DocumentView(Access.Clearance.Of(whole));
        if (Access.SeesDrafts)
        {
            var answers = await db.Set<MinutesRemark>()
                .AsNoTracking()
                .Where(one => one.MeetingId == Meeting.Id)
                .ToListAsync(cancellation);
            Agreeing = answers.Count(one => one.Agrees);
            Remarking = answers.Count - Agreeing;
            Own = answers.Find(one => one.AccountId == visitors.Current.AccountId);
        }
    }

    private string ApprovedWords() =>
        $"Godkendt {Kernel.Danish.Date(DanishClock.Date(Meeting.MinutesApprovedAt!.Value))}";
}
