using System.Text.Json;
using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;
using Rammevaerk.Platform.Decisions;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>The items of a document, from their rows.</summary>
/// <param name="rows">What is stored.</param>
/// <param name="layout">Sections or points.</param>
/// <param name="isMinutes">Whether what was minuted is part of it.</param>
/// <param name="meetings">The meetings tasks are due at, by id.</param>
/// <param name="effectTitles">What effects are called, by kind.</param>
/// <param name="expected">What is expected at the body's coming meetings, a line each.</param>
internal sealed class DocumentItems(
    MeetingRows rows,
    AgendaLayout layout,
    bool isMinutes,
    Dictionary<Guid, Meeting> meetings,
    Dictionary<string, string> effectTitles,
    IReadOnlyList<string> expected
)
{
    private readonly IReadOnlyDictionary<Guid, string> numbers = AgendaNumbers.OfItems(layout, rows.Items);

    private readonly IReadOnlyDictionary<Guid, int> attachments = rows.AttachmentNumbers;

    public IReadOnlyList<DocumentSection> Sections() =>
        layout == AgendaLayout.Points || rows.Items.Any(item => item.PrintedNumber is not null)
            ? [new DocumentSection("", "", [.. rows.InOrder.Select(Item)])]
            :
            [
                .. rows
                    .InOrder.GroupBy(item => item.Section)
                    .Select(
                        (group, index) =>
                            new DocumentSection(
                                Danish.Number(index + 1),
                                MeetingWords.Of(group.Key),
                                [.. group.Select(Item)]
                            )
                    ),
            ];

    private DocumentItem Item(AgendaItem item) =>
        new(
            item.Id,
            numbers[item.Id],
            item.Title,
            item.Presenters,
            item.Duration,
            item.CaseId is { } id && rows.Cases.GetValueOrDefault(id) is { } thread ? thread.Number : null,
            item.IsClosed,
            item.ClosedReason,
            IsWithheld: false,
            SummaryOf(item),
            item.Background,
            item.CaseStatement,
            item.Guests,
            [.. rows.Conflicts[item.Id].Select(one => one.Reason.Length > 0 ? $"{one.Name}: {one.Reason}" : one.Name)],
            [
                .. rows.Recommendations[item.Id]
                    .Select(one => new DocumentRecommendation(one.Text, isMinutes ? OutcomeOf(one) : "")),
            ],
            [.. rows.Links[item.Id].Select(link => AttachmentOf(rows.Attachments[link.AttachmentId]))],
            [.. rows.Effects[item.Id].Where(IsTold).Select(EffectOf)],
            isMinutes ? MinutesOf(item) : null,
            item.InternalNote
        );

    private string SummaryOf(AgendaItem item) =>
        item.Role == ItemRole.NextMeetings && expected.Count > 0
            ? $"{item.Summary}\n\n{string.Join('\n', expected.Select(line => $"- {line}"))}".Trim()
            : item.Summary;

    private static string OutcomeOf(Recommendation one) =>
        one.OutcomeNote.Length > 0
            ? $"{MeetingWords.Of(one.Outcome)}: {one.OutcomeNote}"
            : MeetingWords.Of(one.Outcome);

    private DocumentAttachment AttachmentOf(Attachment one) =>
        new(
            one.Id,
            attachments[one.Id],
            one.Title,
            one.FileName,
            one.FileHash,
            one.Link,
            one.IsReceived ? "" : one.Expected,
            one.IsInternal,
            IsWithheld: false
        );

    private bool IsTold(PlannedEffect effect) => isMinutes ? effect.State == EffectState.CarriedOut : true;

    private string EffectOf(PlannedEffect effect) =>
        effect.Change is { } stored && EffectJson.ReadChange(stored) is { } change
            ? change is { Before: { } before, After: { } after }
                ? $"{change.Words}: {before} → {after}"
                : change.Words
            : effectTitles.GetValueOrDefault(effect.Kind, effect.Kind);

    private DocumentMinutes? MinutesOf(AgendaItem item)
    {
        var minutes = rows.Minutes.GetValueOrDefault(item.Id);
        var tasks = rows.Tasks[item.Id].Select(TaskOf).ToList();
        var notices = rows.Notices[item.Id]
            .Select(one =>
                $"{MeetingWords.Of(one.Category)}: {one.Text}{(one.DateText is { } date ? $" ({date})" : "")}"
            )
            .ToList();
        return minutes is null && tasks.Count == 0 && notices.Count == 0
            ? null
            : new DocumentMinutes(
                MeetingWords.Of(minutes?.Outcome ?? ItemOutcome.None),
                minutes?.Decision ?? "",
                minutes?.Discussion ?? "",
                minutes?.Reservations ?? "",
                tasks,
                notices,
                minutes?.InternalNote ?? ""
            );
    }

    private DocumentTask TaskOf(Commitment task) =>
        new(
            task.Text,
            task.Responsible,
            task.IsStanding ? "hvert møde"
                : task.DueMeetingId is { } id && meetings.GetValueOrDefault(id) is { } meeting
                    ? $"mødet {meeting.DateWords}"
                : task.DueText ?? ""
        );
}

/// <summary>Reads and writes what is stored of effects.</summary>
public static class EffectJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static string Write(IReadOnlyDictionary<string, string> terms) => JsonSerializer.Serialize(terms, Options);

    public static string Write(EffectChange change) => JsonSerializer.Serialize(change, Options);

    public static IReadOnlyDictionary<string, string> ReadTerms(string text) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(text, Options) ?? [];

    public static EffectChange? ReadChange(string? text) =>
        text is null ? null : JsonSerializer.Deserialize<EffectChange>(text, Options);
}
