using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Areas.Meetings.Pages.Agendas;

/// <summary>A meeting with its agenda: the draft for those who take part, the one last sent for everyone else.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class MeetingModel(
    MeetingReading reading,
    MeetingDocuments documents,
    RammevaerkDb db,
    VisitorAccessor visitors,
    TimeProvider time
) : MeetingPage(reading)
{
    /// <summary>The agenda as the visitor may see it; null while there is none to show.</summary>
    public DocumentView? View { get; private set; }

    /// <summary>The edition shown; null for the draft.</summary>
    public DocumentEdition? Edition { get; private set; }

    /// <summary>The visitor's own invitation; null for who has none.</summary>
    public Attendance? Own { get; private set; }

    public IReadOnlyList<Attendance> People { get; private set; } = [];

    public IReadOnlyList<SubEvent> Beside { get; private set; } = [];

    public IReadOnlyList<ExpectedMatter> Expected { get; private set; } = [];

    public IReadOnlyList<MeetingMove> Moves { get; private set; } = [];

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayReply =>
        Own is not null && Access.MayAnswer && Meeting.State < MeetingState.Held && Meeting.Date >= Today;

    public bool MayPropose => (Access.MayPropose && Meeting.TakesItems(Today)) || Access.MayEdit;

    /// <summary>13 kommer, 1 afbud, 6 har ikke svaret.</summary>
    public string Replies =>
        string.Join(
            ", ",
            People
                .Where(one => one.IsMember)
                .GroupBy(one => one.Reply)
                .OrderBy(group => group.Key == Reply.None)
                .ThenBy(group => group.Key)
                .Select(group => $"{Danish.Number(group.Count())} {MeetingWords.Of(group.Key)}")
        );

    protected override async Task LoadAsync(CancellationToken cancellation)
    {
        await LoadAgendaAsync(cancellation);
        var id = Meeting.Id;
        Beside = await db.Set<SubEvent>()
            .AsNoTracking()
            .Where(one => one.MeetingId == id)
            .OrderBy(one => one.StartsAt)
            .ToListAsync(cancellation);
        Moves = await db.Set<MeetingMove>()
            .AsNoTracking()
            .Where(one => one.MeetingId == id)
            .OrderByDescending(one => one.At)
            .ToListAsync(cancellation);
        if (View is null)
        {
            Expected = await db.Set<ExpectedMatter>()
                .AsNoTracking()
                .Where(one => one.MeetingId == id)
                .OrderBy(one => one.Ordinal)
                .ToListAsync(cancellation);
        }

        if (Access.SeesDrafts)
        {
            People = await db.Set<Attendance>()
                .AsNoTracking()
                .Where(one => one.MeetingId == id)
                .ToListAsync(cancellation);
            Own = visitors.Current.AccountId is { } account
                ? People.FirstOrDefault(one => one.AccountId == account)
                : null;
        }
    }

    private async Task LoadAgendaAsync(CancellationToken cancellation)
    {
        if (Access.SeesDrafts)
        {
            var whole = await documents.MakeAsync(Found, DocumentKind.Agenda, cancellation);
            View = whole.Items.Any() ? new DocumentView(Access.Clearance.Of(whole)) : null;
        }
        else if (Access.SeesAgenda(Meeting))
        {
            var sent = await documents.NewestAsync(Meeting.Id, EditionKind.Agenda, cancellation);
            Edition = sent?.Edition;
            View = sent is null ? null : new DocumentView(Access.Clearance.Of(sent.Value.Document));
        }
    }
}
