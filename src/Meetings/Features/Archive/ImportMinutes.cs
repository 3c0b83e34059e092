using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Features.Planning;
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
    /// The meeting. Or RV-926 it was put away, RV-927 no body, RV-928 no date, RV-973 the meeting is in the archive, RV-974 no
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
    /// <returns>The document; null when the area has none such. Or RV-926 it is imported, RV-701 changed meanwhile.</returns>
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
