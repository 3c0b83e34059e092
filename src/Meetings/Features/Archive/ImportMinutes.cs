using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Archive;

/// <summary>
/// Makes a meeting of a reviewed document: the items with their printed numbers, what was decided, who was there, the
/// attachments' titles and addresses, and the tasks somebody has ticked. The file stays with it.
/// </summary>
public sealed class ImportMinutes(WriteDesk desk, ImportDesk imports)
{
    /// <summary>Imports it; pressed twice it is imported once.</summary>
    /// <param name="view">The document as the page showed it.</param>
    /// <param name="version">The version the form was filled from.</param>
    /// <param name="isPublic">True to lay the minutes open to the public.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// The meeting. Or RV-383 it was put away, RV-384 no body, RV-385 no date, RV-388 the meeting is in the archive, RV-389 no
    /// items, RV-701 changed meanwhile.
    /// </returns>
    public Task<Result<Meeting>> RunAsync(
        ImportView view,
        int version,
        bool isPublic,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Meeting>(
            async write =>
            {
                await write.Db.HoldAsync($"minutes-archive/{view.Import.Area}", cancellation);
                var import = await write
                    .Db.Set<MinutesImport>()
                    .SingleAsync(one => one.Id == view.Import.Id, cancellation);
                if (import is { State: ImportState.Imported, MeetingId: { } made })
                {
                    return await write.Db.Set<Meeting>().SingleAsync(one => one.Id == made, cancellation);
                }

                if (!import.IsOpen)
                {
                    return ArchiveFaults.Closed(ImportWords.Of(import.State));
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                // Read inside the write: what was corrected a moment ago counts, and a twin stored a moment ago is seen.
                var now = (await imports.FindAsync(import.Area, import.Id, cancellation))!;
                if (Missing(now) is { } missing)
                {
                    return missing;
                }

                var meeting = await MeetingAsync(write, now, isPublic, cancellation);
                write.Db.Add(meeting);
                write.Db.AddRange(Attendances(now, meeting));
                new ImportedItems(write, now.Minutes, now.Body!, meeting).Add();
                (import.State, import.MeetingId) = (ImportState.Imported, meeting.Id);
                (import.EndedAt, import.EndedByName) = (write.Now, write.Visitor.Name);
                write.Audit(
                    new AuditNote(
                        "minutes-import.imported",
                        meeting.Subject,
                        $"Referatet {import.FileName} blev importeret: {now.Name} med {Danish.Number(now.Minutes.Kept.Count)} punkter.",
                        import.AreaKey,
                        After: new
                        {
                            import.FileHash,
                            isPublic,
                            LeftOut = now.Minutes.Items.Count - now.Minutes.Kept.Count,
                        }
                    )
                );
                return meeting;
            },
            cancellation
        );

    /// <summary>Puts a document away; pressed twice it is put away once.</summary>
    /// <returns>The document; null when the area has none such. Or RV-383 it is imported, RV-701 changed meanwhile.</returns>
    public Task<Result<MinutesImport?>> DiscardAsync(
        string area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<MinutesImport?>(
            async write =>
            {
                var import = await write
                    .Db.Set<MinutesImport>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);
                if (import is null or { State: ImportState.Discarded })
                {
                    return Result.Ok(import);
                }

                if (!import.IsOpen)
                {
                    return ArchiveFaults.Closed(ImportWords.Of(import.State));
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                import.State = ImportState.Discarded;
                (import.EndedAt, import.EndedByName) = (write.Now, write.Visitor.Name);
                write.Audit(
                    new AuditNote(
                        "minutes-import.discarded",
                        import.Subject,
                        $"{import.FileName} blev forkastet.",
                        import.AreaKey,
                        Why: reason
                    )
                );
                return import;
            },
            cancellation
        );

    /// <summary>Why a document cannot be imported yet; null when it can.</summary>
    public static Fault? Missing(ImportView view) =>
        view.Body is null ? ArchiveFaults.BodyMissing()
        : view.Minutes.Day is null ? ArchiveFaults.DateMissing()
        : view.Twin is { } twin ? ArchiveFaults.MeetingKnown(twin)
        : view.Minutes.Kept.Count == 0 ? ArchiveFaults.NoItems()
        : null;

    private static async Task<Meeting> MeetingAsync(
        Write write,
        ImportView view,
        bool isPublic,
        CancellationToken cancellation
    )
    {
        var (minutes, body) = (view.Minutes, view.Body!);
        var day = minutes.Day!.Value;
        return new Meeting
        {
            Area = body.Area,
            BodyId = body.Id,
            BodyKey = body.Key,
            Key = await MeetingMaking.NextKeyAsync(write.Db, body.Id, day.Year, cancellation),
            Year = day.Year,
            State = MeetingState.MinutesApproved,
            IsExtraordinary = minutes.IsExtraordinary,
            Date = day,
            StartsAt = TimeOf(minutes.Starts),
            EndsAt = TimeOf(minutes.Ends),
            Format = Enum.TryParse<ReadFormat>(minutes.Format.Text, out var format)
                ? FormatOf(format)
                : MeetingFormat.Physical,
            Place = minutes.Place.Text,
            IsPlanApproved = true,
            ImportId = view.Import.Id,
            ChangedAt = write.Now,
            AgendaPublishedAt = isPublic ? write.Now : null,
            MinutesPublishedAt = isPublic ? write.Now : null,
        };
    }

    private static IEnumerable<Attendance> Attendances(ImportView view, Meeting meeting)
    {
        Attendance Of(ReviewedPerson one, Presence presence)
        {
            var person = view.PersonOf(one);
            var isChair = one.Name == view.Minutes.Chair.Text;
            return new()
            {
                MeetingId = meeting.Id,
                PersonId = person?.Id,
                AccountId = person?.AccountId,
                Name = one.Name,
                Party = view.PartyOf(one) ?? person?.Organisation,
                Organisation = one.Organisation,
                Role =
                    one.Role.Length > 0 ? one.Role
                    : isChair ? "Formand"
                    : "",
                IsMember = view.PartyOf(one) is not null,
                Presence = presence,
            };
        }

        return view
            .Minutes.Present.Select(one => Of(one, Presence.Present))
            .Concat(view.Minutes.Away.Select(one => Of(one, Presence.Apology)));
    }

    private static TimeOnly? TimeOf(ReviewedField field) =>
        TimeOnly.TryParseExact(
            field.Text,
            "HH:mm",
            Danish.Invariant,
            System.Globalization.DateTimeStyles.None,
            out var time
        )
            ? time
            : null;

    private static MeetingFormat FormatOf(ReadFormat format) =>
        format switch
        {
            ReadFormat.Virtual => MeetingFormat.Virtual,
            ReadFormat.Hybrid => MeetingFormat.Hybrid,
            _ => MeetingFormat.Physical,
        };
}

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
