using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Holding.Decisions;

/// <summary>Plans what an item's decision is to carry out, with the words of what it will change.</summary>
public sealed class AttachEffect(ItemDesk desk, DecisionEffects effects, RammevaerkDb db)
{
    /// <summary>Plans it; the same terms twice plan it once. The owning module's fault when it could not be carried out.</summary>
    /// <param name="item">The item.</param>
    /// <param name="meeting">Its meeting.</param>
    /// <param name="effect">What.</param>
    /// <param name="terms">With what, by field.</param>
    /// <param name="planned">The plan that is changed; null for a new one.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public async Task<Result<EffectChange>> RunAsync(
        AgendaItem item,
        Meeting meeting,
        IDecisionEffect effect,
        IReadOnlyDictionary<string, string> terms,
        Guid? planned,
        CancellationToken cancellation
    )
    {
        var decided = await effects.DecidedAsync(db, item, meeting, terms, cancellation);
        var change = await effect.PreviewAsync(decided, cancellation);
        return change.IsOk
            ? await desk.RunAsync<EffectChange>(
                item.Id,
                null,
                (write, tracked) => StoreAsync(write, tracked, effect, terms, change.Value, planned, cancellation),
                cancellation
            )
            : change;
    }

    private static async Task<Result<EffectChange>> StoreAsync(
        Write write,
        TrackedItem tracked,
        IDecisionEffect effect,
        IReadOnlyDictionary<string, string> terms,
        EffectChange change,
        Guid? planned,
        CancellationToken cancellation
    )
    {
        var id = tracked.Item.Id;
        var rows = await write.Db.Set<PlannedEffect>().Where(one => one.ItemId == id).ToListAsync(cancellation);
        var text = EffectJson.Write(terms);
        var row = planned is { } known
            ? rows.Find(one => one.Id == known)
            : rows.Find(one => one.Kind == effect.Kind && one.Terms == text);
        if ((planned is not null && row is null) || row is { State: EffectState.CarriedOut })
        {
            return StorageFaults.ChangedMeanwhile();
        }

        if (row is null)
        {
            row = new PlannedEffect
            {
                ItemId = id,
                Kind = effect.Kind,
                Ordinal = rows.Select(one => one.Ordinal).DefaultIfEmpty(0).Max() + 1,
            };
            write.Db.Add(row);
        }

        (row.Terms, row.Change, row.State) = (text, EffectJson.Write(change), EffectState.Planned);
        write.Audit(
            tracked.Note(
                "agenda.effect-planned",
                $"»{effect.Title}« blev knyttet til »{tracked.Item.Title}«: {change.Words}."
            ) with
            {
                After = terms,
            }
        );
        return change;
    }
}

/// <summary>Takes the form of what a decision is to carry out, and removes a plan.</summary>
internal static class PostEffect
{
    private const int Longest = 4000;

    public static async Task<IResult> SaveAsync(
        string omraade,
        Guid id,
        string slags,
        HttpContext context,
        MeetingReading reading,
        DecisionEffects effects,
        AttachEffect attach
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindItemAsync(omraade, id, cancellation) is not var (item, found)
            || effects.Offered(item.AreaKey).FirstOrDefault(one => one.Kind == slags) is not { } effect
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{item.Address}/virkning/{slags}";
        var fields = await effect.FieldsAsync(item.AreaKey, cancellation);
        var terms = fields.ToDictionary(field => field.Name, field => form.Lines(field.Name));
        var faults = Faults(fields, terms);
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var saved = await attach.RunAsync(item, found.Meeting, effect, terms, form.Id("virkning"), cancellation);
        if (saved.Fault is { } fault)
        {
            return new FormRefusal(page, fields[0].Name, fault);
        }

        Notice.Set(context, $"Når beslutningen er registreret som godkendt, udføres: {saved.Value.Words}.");
        return new SeeOther($"{item.Address}/rediger#virkninger");
    }

    public static async Task<IResult> RemoveAsync(
        string omraade,
        Guid id,
        Guid virkning,
        HttpContext context,
        MeetingReading reading,
        ItemDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindItemAsync(omraade, id, cancellation) is not var (item, _))
        {
            return Results.NotFound();
        }

        var removed = await desk.RunAsync<bool>(
            id,
            null,
            async (write, tracked) =>
            {
                var row = await write
                    .Db.Set<PlannedEffect>()
                    .FirstOrDefaultAsync(one => one.Id == virkning && one.ItemId == id, cancellation);
                if (row is { State: EffectState.CarriedOut })
                {
                    return MinutesFaults.EffectsStand();
                }

                if (row is not null)
                {
                    write.Db.Remove(row);
                    write.Audit(
                        tracked.Note("agenda.effect-removed", $"En virkning blev taget fra »{tracked.Item.Title}«.")
                    );
                }

                return row is not null;
            },
            cancellation
        );
        var page = $"{item.Address}/rediger";
        return removed.IsOk ? new SeeOther($"{page}#virkninger") : new FormRefusal(page, "virkninger", removed.Fault);
    }

    private static List<FieldFault> Faults(IReadOnlyList<EffectField> fields, Dictionary<string, string> terms)
    {
        var faults = new List<FieldFault>();
        foreach (var field in fields)
        {
            var text = terms[field.Name];
            if (text.Length == 0)
            {
                faults.Need(field.Name, !field.IsRequired, MinutesFaults.FieldMissing(field.Label));
                continue;
            }

            faults.Need(field.Name, text.Length <= Longest, MeetingFaults.TooLong(field.Label, Longest));
            faults.Need(
                field.Name,
                field.Kind != EffectFieldKind.Choice || field.Choices!.Any(choice => choice.Value == text),
                MinutesFaults.NotAChoice(field.Label)
            );
            faults.Need(
                field.Name,
                field.Kind != EffectFieldKind.Day || FormWords.Day(text) is not null,
                MeetingFaults.DayWrong(text)
            );
        }

        return faults;
    }
}
