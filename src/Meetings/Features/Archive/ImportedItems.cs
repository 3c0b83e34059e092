using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>Makes the rows of an imported meeting's items inside a write.</summary>
internal sealed class ImportedItems(Write write, ReviewedMinutes minutes, Body body, Meeting meeting)
{
    private readonly Dictionary<(string, string), Attachment> attachments = [];

    public void Add()
    {
        var ordinal = 0;
        foreach (var one in minutes.Kept)
        {
            ordinal++;
            var section = ImportWords.SectionOf(one.Section);
            var item = new AgendaItem
            {
                MeetingId = meeting.Id,
                Area = meeting.Area,
                Section = section,
                Role = section == ItemSection.AnyOtherBusiness ? ItemRole.AnyOtherBusiness : ItemRole.Ordinary,
                Ordinal = ordinal,
                State = one.Outcome == ReadStatus.None ? ItemState.OnAgenda : ItemState.Decided,
                Title = one.Title.Text,
                PrintedNumber = one.Number.Text.Length > 0 ? one.Number.Text : Danish.Number(ordinal),
                Presenters = one.Presenters,
                CaseStatement = one.CaseStatement.Text,
                IsClosed = one.IsClosed,
                ClosedReason = one.IsClosed ? "Lukket, da mødet blev holdt" : "",
            };
            write.Db.Add(item);
            write.Db.AddRange(
                one.Recommendations.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    .Select(
                        (text, index) =>
                            new Recommendation
                            {
                                ItemId = item.Id,
                                Ordinal = index + 1,
                                Text = text,
                            }
                    )
            );
            AddMinutes(item, one);
            AddAttachments(item, one);
            AddTasks(item, one);
        }
    }

    private void AddMinutes(AgendaItem item, ReviewedItem one)
    {
        if (one.Decision.Text.Length == 0 && one.Outcome == ReadStatus.None)
        {
            return;
        }

        write.Db.Add(
            new ItemMinutes
            {
                ItemId = item.Id,
                Outcome = ImportWords.OutcomeOf(one.Outcome),
                Decision = one.Decision.Text,
                DecidedAt = one.Outcome == ReadStatus.None ? null : DecidedAt(),
                DecidedByName = body.Name,
            }
        );
    }

    /// <summary>The noon of the meeting's day: the hour is not known, and the day must be the same in every time zone.</summary>
    private DateTime DecidedAt() => meeting.Date!.Value.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);

    private void AddAttachments(AgendaItem item, ReviewedItem one)
    {
        foreach (var (listed, index) in one.Attachments.DistinctBy(KeyOf).Select((listed, index) => (listed, index)))
        {
            if (!attachments.TryGetValue(KeyOf(listed), out var attachment))
            {
                attachment = new Attachment
                {
                    MeetingId = meeting.Id,
                    Title = listed.Title,
                    Link = WebLink(listed.Url),
                    Expected = WebLink(listed.Url).Length > 0 ? "" : "ligger ikke i arkivet",
                };
                attachments.Add(KeyOf(listed), attachment);
                write.Db.Add(attachment);
            }

            write.Db.Add(
                new ItemAttachment
                {
                    ItemId = item.Id,
                    AttachmentId = attachment.Id,
                    Ordinal = index + 1,
                }
            );
        }
    }

    private void AddTasks(AgendaItem item, ReviewedItem one)
    {
        foreach (var date in one.Dates.Where(date => date.IsTask))
        {
            var task = new Commitment
            {
                Area = meeting.Area,
                BodyId = body.Id,
                ItemId = item.Id,
                Text = date.What.Length > 0 ? date.What : one.Title.Text,
                CreatedAt = write.Now,
            };
            task.SetDue(DueOf(date));
            task.DueText ??= date.When;
            write.Db.Add(task);
        }
    }

    /// <summary>The day or the words; words without a year are of the meeting's. Null where nothing can be made of them.</summary>
    private VagueDate? DueOf(ReviewedDate date) =>
        date.Day is { } day ? VagueDate.Exact(day)
        : VagueDate.Parse(date.When) is { IsOk: true } read ? read.Value
        : VagueDate.Parse($"{date.When} {meeting.Date!.Value.Year.ToString(Danish.Invariant)}") is { IsOk: true } ofYear
            ? ofYear.Value
        : null;

    private static (string, string) KeyOf(ReadAttachment one) => (one.Number ?? "", one.Title);

    /// <summary>Only addresses of the web become links; anything else in an old document stays words.</summary>
    private static string WebLink(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsoluteUri
            : "";
}
