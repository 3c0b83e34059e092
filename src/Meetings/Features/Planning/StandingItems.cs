using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>
/// The items every agenda of a body begins with. A body nobody has said anything of has the usual five; the first change
/// stores them.
/// </summary>
public static class StandingItems
{
    /// <summary>The body's own, or the usual ones; not tracked.</summary>
    public static async Task<IReadOnlyList<StandingItem>> OfAsync(
        RammevaerkDb db,
        Guid body,
        CancellationToken cancellation
    )
    {
        var stored = await db.Set<StandingItem>()
            .AsNoTracking()
            .Where(one => one.BodyId == body)
            .OrderBy(one => one.Section)
            .ThenBy(one => one.Ordinal)
            .ToListAsync(cancellation);
        return stored.Count > 0 ? stored : Usual(body);
    }

    /// <summary>Approve the agenda and the minutes, news, what comes, any other business.</summary>
    public static IReadOnlyList<StandingItem> Usual(Guid body) =>
        [
            Of(
                body,
                1,
                ItemSection.Approval,
                ItemRole.ApproveAgenda,
                "Godkendelse af dagsorden",
                "godkender dagsordenen"
            ),
            Of(
                body,
                2,
                ItemSection.Approval,
                ItemRole.ApproveMinutes,
                "Godkendelse af referat fra seneste møde",
                "godkender referatet"
            ),
            Of(
                body,
                3,
                ItemSection.Information,
                ItemRole.CommitteeNews,
                "Nyt fra forretningsudvalget",
                "tager orienteringen til efterretning"
            ),
            Of(body, 4, ItemSection.NextMeetings, ItemRole.NextMeetings, "Punkter til kommende møder", ""),
            Of(body, 5, ItemSection.AnyOtherBusiness, ItemRole.AnyOtherBusiness, "Eventuelt", ""),
        ];

    internal static async Task<IResult> AddAsync(
        string omraade,
        string organ,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var (typed, faults) = Read(form, "nyt");
        if (faults.Count > 0)
        {
            return new FormRefusal(found.SettingsAddress, faults);
        }

        var done = await desk.RunAsync<StandingItem>(
            async write =>
            {
                var there = await StoredAsync(write, found, cancellation);
                typed.BodyId = found.Body.Id;
                typed.Ordinal = typed.Ordinal > 0 ? typed.Ordinal : there.Max(one => one.Ordinal) + 1;
                write.Db.Add(typed);
                write.Audit(Note(found, $"»{typed.Title}« blev et fast punkt i {found.Body.Name}."));
                return typed;
            },
            cancellation
        );
        return Answer(found, done, "nyt-titel");
    }

    internal static async Task<IResult> ChangeAsync(
        string omraade,
        string organ,
        Guid id,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var (typed, faults) = Read(form, id.ToString());
        if (faults.Count > 0)
        {
            return new FormRefusal(found.SettingsAddress, faults);
        }

        var done = await desk.RunAsync<StandingItem>(
            async write =>
            {
                var item = (await StoredAsync(write, found, cancellation)).Find(one => one.Id == id);
                if (item is null || item.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                (item.Title, item.Section, item.Ordinal) = (typed.Title, typed.Section, typed.Ordinal);
                item.Recommendations = typed.Recommendations;
                write.Audit(Note(found, $"Det faste punkt »{item.Title}« i {found.Body.Name} blev ændret."));
                return item;
            },
            cancellation
        );
        return Answer(found, done, $"{id}-titel");
    }

    internal static async Task<IResult> RemoveAsync(
        string omraade,
        string organ,
        Guid id,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var done = await desk.RunAsync<StandingItem>(
            async write =>
            {
                var item = (await StoredAsync(write, found, cancellation)).Find(one => one.Id == id);
                if (item is null || item.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                write.Db.Remove(item);
                write.Audit(Note(found, $"»{item.Title}« er ikke længere et fast punkt i {found.Body.Name}."));
                return item;
            },
            cancellation
        );
        return Answer(found, done, $"{id}-titel");
    }

    internal static async Task<IResult> StoreUsualAsync(
        string omraade,
        string organ,
        PlanDesk desk,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var done = await desk.RunAsync<StandingItem>(
            async write =>
            {
                var there = await StoredAsync(write, found, cancellation);
                write.Audit(Note(found, $"{found.Body.Name} fik {Danish.Number(there.Count)} faste punkter."));
                return there[0];
            },
            cancellation
        );
        return Answer(found, done, form.Word("felt"));
    }

    /// <summary>The body's items, tracked; the usual ones are added when it has none.</summary>
    private static async Task<List<StandingItem>> StoredAsync(
        Write write,
        PlannedBody found,
        CancellationToken cancellation
    )
    {
        var stored = await write
            .Db.Set<StandingItem>()
            .Where(one => one.BodyId == found.Body.Id)
            .ToListAsync(cancellation);
        if (stored.Count > 0)
        {
            return stored;
        }

        var usual = Usual(found.Body.Id);
        write.Db.AddRange(usual);
        return [.. usual];
    }

    private static (StandingItem Typed, IReadOnlyList<FieldFault> Faults) Read(IFormCollection form, string prefix)
    {
        var fields = new PlanFields(form);
        var typed = new StandingItem
        {
            Title = fields.Needed("titel", "Titlen", MeetingFaults.TitleMissing()),
            Section = fields.Choice<ItemSection>("afsnit", "et afsnit"),
            Recommendations = fields.Text("indstilling", "Indstillingen", PlanFormTexts.LongestText),
            Ordinal = int.TryParse(form.Word("plads"), NumberStyles.None, Danish.Invariant, out var place) ? place : 0,
        };
        return (typed, [.. fields.Faults.Select(fault => fault with { Field = $"{prefix}-{fault.Field}" })]);
    }

    private static IResult Answer(PlannedBody found, Result<StandingItem> done, string field) =>
        done.IsOk
            ? new SeeOther($"{found.SettingsAddress}#faste-punkter")
            : new FormRefusal(found.SettingsAddress, field, done.Fault);

    private static AuditNote Note(PlannedBody found, string summary) =>
        new("standing-items.changed", found.Body.Subject, summary, found.Body.AreaKey);

    private static StandingItem Of(
        Guid body,
        int ordinal,
        ItemSection section,
        ItemRole role,
        string title,
        string recommendations
    ) =>
        new()
        {
            BodyId = body,
            Ordinal = ordinal,
            Section = section,
            Role = role,
            Title = title,
            Recommendations = recommendations,
        };
}
