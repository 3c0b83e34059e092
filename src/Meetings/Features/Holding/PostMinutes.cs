using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Holding.Decisions;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>What a script is told when it has saved an item's minutes.</summary>
/// <param name="Version">The version to type on.</param>
/// <param name="Gemt">When, as clocks show it.</param>
public sealed record MinutesSaved(int Version, string Gemt);

/// <summary>What a script is told when it could not save: the words to show.</summary>
public sealed record MinutesRefused(string Fejl, string Id);

/// <summary>Takes the minutes of an item from the form, or as they are typed from the script.</summary>
internal static class PostMinutes
{
    /// <summary>The header a script saves with; it wants a short answer and no page.</summary>
    public const string TypedHeader = "Rammevaerk-Tastet";

    public static async Task<IResult> SaveAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        TakeMinutes take,
        RammevaerkDb db,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var typed = MinutesTyped.Of(await context.Request.ReadFormAsync(cancellation));
        var isTyping = context.Request.Headers.ContainsKey(TypedHeader);
        var saved = isTyping
            ? await take.TypeAsync(id, typed, cancellation)
            : await take.RunAsync(id, typed, cancellation);
        if (!isTyping)
        {
            return await PageAsync(context, db, found, item, typed, saved, "Referatet er gemt.");
        }

        return saved.Fault is { } fault
            ? Results.Json(
                new MinutesRefused(fault.Message, fault.Id),
                statusCode: fault.Id == StorageFaults.ChangedMeanwhile().Id
                    ? StatusCodes.Status409Conflict
                    : StatusCodes.Status422UnprocessableEntity
            )
            : Results.Json(new MinutesSaved(saved.Value.Version, DanishClock.Time(time.GetUtcNow())));
    }

    public static async Task<IResult> DecideAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        RecordDecision record,
        RammevaerkDb db
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var typed = MinutesTyped.Of(form);
        var recorded = await record.RunAsync(id, typed, form.Id("udsat-til"), cancellation);
        return await PageAsync(
            context,
            db,
            found,
            item,
            typed,
            recorded,
            $"Beslutningen om »{item.Title}« er registreret, og det, der fulgte af den, er udført."
        );
    }

    public static async Task<IResult> ReopenAsync(
        string omraade,
        Guid id,
        HttpContext context,
        MeetingReading reading,
        ReopenDecision reopen
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found))
        {
            return Results.NotFound();
        }

        var page = MinutesPage(found);
        var reason = Reason.Of((await context.Request.ReadFormAsync(cancellation)).Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf($"genaabn-{id}"), missing);
        }

        var reopened = await reopen.RunAsync(id, reason.Value, cancellation);
        return reopened.IsOk
            ? new SeeOther($"{page}#punkt-{item.Id}")
            : new FormRefusal(page, $"udfald-{id}", reopened.Fault);
    }

    private static string MinutesPage(FoundMeeting found) => $"{found.Meeting.Address}/skriv-referat";

    private static async Task<IResult> PageAsync(
        HttpContext context,
        RammevaerkDb db,
        FoundMeeting found,
        AgendaItem item,
        MinutesTyped typed,
        Result<ItemMinutes> saved,
        string word
    )
    {
        var page = MinutesPage(found);
        if (saved.IsOk)
        {
            Notice.Set(context, word);
            return new SeeOther($"{page}#punkt-{item.Id}");
        }

        if (saved.Fault.Id != StorageFaults.ChangedMeanwhile().Id)
        {
            return new FormRefusal(page, $"udfald-{item.Id}", saved.Fault);
        }

        var stored =
            await db.Set<ItemMinutes>().AsNoTracking().FirstOrDefaultAsync(one => one.ItemId == item.Id)
            ?? new ItemMinutes();
        return BothVersions.Refuse(context, page, typed.Versions(stored));
    }
}
