using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Meetings.Features.Finding;

/// <summary>
/// The documents of a meeting. What the public finds of an agenda is what was laid open, cleared as everything that leaves;
/// members find what stands now, closed items only with the permission to read them. Internal notes are in none.
/// </summary>
internal sealed class MeetingDrafts
{
    private readonly FindingRows rows;
    private readonly IReadOnlyDictionary<Guid, string> numbers;

    private MeetingDrafts(FindingRows rows)
    {
        this.rows = rows;
        numbers = AgendaNumbers.OfItems(rows.Settings.Layout, rows.Items);
    }

    private Meeting Meeting => rows.Meeting;

    public static IEnumerable<SearchDraft> Of(FindingRows rows)
    {
        var drafts = new MeetingDrafts(rows);
        var laid = rows.Laid.ToList();
        return
        [
            drafts.OfMeeting(),
            .. drafts.Items(laid),
            .. rows.Items.Select(drafts.Decision).OfType<SearchDraft>(),
            .. drafts.Attachments(laid),
        ];
    }

    private SearchDraft OfMeeting() =>
        Filled(
            new SearchDraft(
                Subject,
                Subject,
                SearchKind.Meeting,
                rows.IsPublic ? SearchScope.Public : FindingScopes.Of(rows.Body, isClosed: false),
                $"{rows.Body.Name} {Meeting.DateWords}",
                PlainText.Of(
                    Meeting.IsExtraordinary ? "Ekstraordinært møde" : null,
                    MeetingWords.Of(Meeting.State),
                    Meeting.Place,
                    Meeting.State == MeetingState.Cancelled ? Meeting.CancelReason : null
                ),
                Meeting.Address
            )
        ) with
        {
            AlsoFoundBy = Meeting.Key,
        };

    private IEnumerable<SearchDraft> Items(List<MeetingDocument> laid)
    {
        var seen = laid.SelectMany(document => document.Items)
            .Where(item => !item.IsWithheld)
            .DistinctBy(item => item.Id)
            .ToDictionary(item => item.Id, Laid);
        foreach (var one in rows.Items.Where(item => item.IsOnAgenda))
        {
            var now = Now(one);
            if (!seen.TryGetValue(one.Id, out var open))
            {
                yield return now;
            }
            else
            {
                yield return open;
                if (open.Title != now.Title || open.Text != now.Text)
                {
                    yield return now;
                }
            }
        }
    }

    private SearchDraft Now(AgendaItem item) =>
        Filled(
            new SearchDraft(
                Subject,
                ItemKey(item.Id),
                SearchKind.AgendaItem,
                FindingScopes.Of(rows.Body, item.IsClosed),
                item.Title,
                PlainText.Of([
                    item.Summary,
                    item.Background,
                    item.CaseStatement,
                    .. rows.Recommendations[item.Id].Select(one => one.Text),
                ]),
                AddressOf(numbers.GetValueOrDefault(item.Id))
            )
            {
                Level = 1,
            },
            item.CaseId
        );

    private SearchDraft Laid(DocumentItem item) =>
        Filled(
            new SearchDraft(
                Subject,
                ItemKey(item.Id),
                SearchKind.AgendaItem,
                SearchScope.Public,
                item.Title,
                PlainText.Of([
                    item.Summary,
                    item.Background,
                    item.CaseStatement,
                    .. item.Recommendations.Select(one => one.Text),
                ]),
                AddressOf(item.Number)
            ),
            rows.Items.FirstOrDefault(one => one.Id == item.Id)?.CaseId
        );

    /// <summary>A recorded decision; everyone's once the minutes are laid open.</summary>
    private SearchDraft? Decision(AgendaItem item)
    {
        if (rows.Minutes.GetValueOrDefault(item.Id) is not { DecidedAt: not null } minutes)
        {
            return null;
        }

        var isOpen = !item.IsClosed && Meeting.MinutesPublishedAt is not null;
        return Filled(
            new SearchDraft(
                Subject,
                $"decision/{item.Id}",
                SearchKind.Decision,
                isOpen ? SearchScope.Public : FindingScopes.Of(rows.Body, item.IsClosed),
                item.Title,
                PlainText.Of(minutes.Decision, minutes.Discussion, minutes.Reservations),
                item.DecisionAddress
            )
            {
                Outcome = MeetingWords.Of(minutes.Outcome),
            },
            item.CaseId
        );
    }

    private IEnumerable<SearchDraft> Attachments(List<MeetingDocument> laid)
    {
        var open = laid.SelectMany(document => document.Items)
            .SelectMany(item => item.Attachments)
            .Where(one => !one.IsWithheld)
            .Select(one => one.Id)
            .ToHashSet();
        foreach (var one in rows.Attachments.Where(one => one.FileHash is not null))
        {
            var items = rows.Links[one.Id]
                .Select(link => rows.Items.FirstOrDefault(item => item.Id == link.ItemId))
                .OfType<AgendaItem>()
                .ToList();
            var isClosed = one.IsInternal || (items.Count > 0 && items.TrueForAll(item => item.IsClosed));
            yield return Filled(
                new SearchDraft(
                    Subject,
                    $"attachment/{one.Id}",
                    SearchKind.Attachment,
                    !isClosed && open.Contains(one.Id) ? SearchScope.Public : FindingScopes.Of(rows.Body, isClosed),
                    one.Title,
                    rows.Texts.GetValueOrDefault(one.FileHash!, ""),
                    $"/moeder/{Meeting.Area}/bilag/{one.Id}"
                )
                {
                    AlsoFoundBy = one.FileName,
                },
                items.Select(item => item.CaseId).FirstOrDefault(id => id is not null)
            );
        }
    }

    private SearchDraft Filled(SearchDraft draft, Guid? thread = null) =>
        draft with
        {
            AreaName = PartyRegister.AreaName(Meeting.AreaKey),
            Body = rows.Body.Name,
            Year = Meeting.Date?.Year ?? Meeting.Year,
            Date = Meeting.Date,
            Thread =
                thread is { } id && rows.Cases.GetValueOrDefault(id) is { } found
                    ? $"{found.Number} {found.Title}"
                    : "",
        };

    private string Subject => $"{MeetingSearch.MeetingPrefix}{Meeting.Id}";

    private static string ItemKey(Guid id) => $"agenda-item/{id}";

    private string AddressOf(string? number) =>
        number is null ? Meeting.Address : $"{Meeting.Address}#punkt-{number.Replace('.', '-')}";
}

/// <summary>Who may find what is not laid open.</summary>
internal static class FindingScopes
{
    public static SearchScope Of(Body body, bool isClosed) =>
        new(
            [
                Permissions.ReadMeetings,
                .. body.Kind == BodyKind.ExecutiveCommittee ? [Permissions.ReadCommittee] : Array.Empty<string>(),
                .. isClosed ? [Permissions.ReadClosedItems] : Array.Empty<string>(),
            ],
            body.AreaKey
        );
}
