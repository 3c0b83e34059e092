using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>What the meetings of a body have in common; meetings already planned keep their own dates.</summary>
internal static class SaveSettings
{
    private const int MostDays = 365;

    public static async Task<IResult> HandleAsync(
        string omraade,
        string organ,
        HttpContext context,
        IFormCollection form,
        PlanDesk desk,
        CancellationToken cancellation
    )
    {
        if (await desk.FindAsync(omraade, organ, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var fields = new PlanFields(form);
        var typed = new BodySettings
        {
            BodyId = found.Body.Id,
            Layout = fields.Choice<AgendaLayout>("opbygning", "en opbygning"),
            Order = fields.Choice<PartOrder>("orden", "en rækkefølge"),
            InputDays = fields.Read("frist", Days),
            SendDays = fields.Read("udsendes", Days),
            RemarkDays = fields.Read("bemaerkninger", Days),
            IsPublic = form.IsTicked("offentlig"),
            Place = fields.Text("sted", "Stedet"),
            StartsAt = fields.Read("fra", ClockTimes.ParseOrNone),
            EndsAt = fields.Read("til", ClockTimes.ParseOrNone),
        };
        if (typed.EndsAt <= typed.StartsAt)
        {
            fields.Add("til", MeetingFaults.EndsBeforeItBegins());
        }

        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(found.SettingsAddress, fields.Faults);
        }

        var saved = await desk.RunAsync(
            write => StoreAsync(write, found, typed, form.Version(), cancellation),
            cancellation
        );
        if (saved.IsOk)
        {
            Notice.Set(context, $"Indstillingerne for {found.Body.Name} er gemt.");
            return new SeeOther(found.SettingsAddress);
        }

        return saved.Fault.Id == StorageFaults.ChangedMeanwhile().Id
            ? BothVersions.Refuse(context, found.SettingsAddress, Versions(typed, found.Settings))
            : new FormRefusal(found.SettingsAddress, "opbygning", saved.Fault);
    }

    private static async Task<Result<BodySettings>> StoreAsync(
        Write write,
        PlannedBody found,
        BodySettings typed,
        int version,
        CancellationToken cancellation
    )
    {
        var stored = await write
            .Db.Set<BodySettings>()
            .FirstOrDefaultAsync(one => one.BodyId == found.Body.Id, cancellation);
        if ((stored?.Version ?? 0) != version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        var before = Record(stored ?? found.Settings);
        if (stored is null)
        {
            write.Db.Add(typed);
            stored = typed;
        }
        else
        {
            (stored.Layout, stored.Order, stored.IsPublic) = (typed.Layout, typed.Order, typed.IsPublic);
            (stored.InputDays, stored.SendDays, stored.RemarkDays) = (
                typed.InputDays,
                typed.SendDays,
                typed.RemarkDays
            );
            (stored.Place, stored.StartsAt, stored.EndsAt) = (typed.Place, typed.StartsAt, typed.EndsAt);
        }

        write.Audit(
            new AuditNote(
                "body-settings.changed",
                found.Body.Subject,
                $"Indstillingerne for møder i {found.Body.Name} blev ændret.",
                found.Body.AreaKey,
                Before: before,
                After: Record(stored)
            )
        );
        return stored;
    }

    private static object Record(BodySettings settings) =>
        new
        {
            settings.Layout,
            settings.Order,
            settings.InputDays,
            settings.SendDays,
            settings.RemarkDays,
            settings.IsPublic,
            settings.Place,
            settings.StartsAt,
            settings.EndsAt,
        };

    private static Result<int> Days(string text) =>
        int.TryParse(text, NumberStyles.None, Danish.Invariant, out var days) && days <= MostDays
            ? days
            : PlanningFaults.DaysWrong(text);

    private static List<FieldVersions> Versions(BodySettings typed, BodySettings stored) =>
        [
            new("Frist for punkter", Danish.Number(typed.InputDays), Danish.Number(stored.InputDays)),
            new("Dagsordenen sendes", Danish.Number(typed.SendDays), Danish.Number(stored.SendDays)),
            new("Bemærkninger til referat", Danish.Number(typed.RemarkDays), Danish.Number(stored.RemarkDays)),
            new("Offentlig", typed.IsPublic ? "ja" : "nej", stored.IsPublic ? "ja" : "nej"),
            new("Sted", typed.Place, stored.Place),
            new("Fra", FormWords.Clock(typed.StartsAt), FormWords.Clock(stored.StartsAt)),
            new("Til", FormWords.Clock(typed.EndsAt), FormWords.Clock(stored.EndsAt)),
        ];
}
