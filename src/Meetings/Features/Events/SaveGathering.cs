using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Meetings.Rules.Planning;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>Takes the form of an event with its programme.</summary>
internal static class SaveGathering
{
    public static string NewPageOf(string area) => $"/moeder/{area}/arrangementer/nyt";

    public static async Task<IResult> AddAsync(
        string omraade,
        HttpContext context,
        IFormCollection form,
        GatheringDesk desk,
        CancellationToken cancellation
    )
    {
        if (PartyRegister.Areas.All(area => area.Key.Value != omraade))
        {
            return Results.NotFound();
        }

        var made = new Gathering { Area = omraade };
        var (programme, faults) = Read(form, made);
        if (faults.Count > 0)
        {
            return new FormRefusal(NewPageOf(omraade), faults);
        }

        var done = await desk.AddAsync(made, programme, cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(NewPageOf(omraade), "titel", done.Fault);
        }

        Notice.Set(context, $"{made.Title} er oprettet.");
        return new SeeOther(made.Address);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        HttpContext context,
        IFormCollection form,
        GatheringDesk desk,
        RammevaerkDb db,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(db, omraade, id, cancellation) is not { } found)
        {
            return Results.NotFound();
        }

        var page = $"{found.Address}/rediger";
        var typed = new Gathering { Area = omraade };
        var (programme, faults) = Read(form, typed);
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var done = await desk.ChangeAsync(id, form.Version(), typed, programme, cancellation);
        if (done.IsOk)
        {
            Notice.Set(context, $"{done.Value.Title} er gemt.");
            return new SeeOther(found.Address);
        }

        return
            done.Fault.Id == StorageFaults.ChangedMeanwhile().Id
            && await FindAsync(db, omraade, id, cancellation) is { } newest
            ? BothVersions.Refuse(
                context,
                page,
                [
                    new("Titel", typed.Title, newest.Title),
                    new("Dato", typed.WhenWords, newest.WhenWords),
                    new("Sted", typed.Place, newest.Place),
                    new("Formål", typed.Purpose, newest.Purpose),
                    new("Inviterede", typed.Invitees, newest.Invitees),
                    new("Udbytte", typed.Outcome, newest.Outcome),
                ]
            )
            : new FormRefusal(page, "titel", done.Fault);
    }

    public static Task<Gathering?> FindAsync(RammevaerkDb db, string area, Guid id, CancellationToken cancellation) =>
        db.Set<Gathering>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);

    private static (IReadOnlyList<string> Programme, IReadOnlyList<FieldFault> Faults) Read(
        IFormCollection form,
        Gathering typed
    )
    {
        var fields = new PlanFields(form);
        typed.Type = fields.Choice<GatheringKind>("slags", "en slags");
        typed.Title = fields.Needed("titel", "Titlen", MeetingFaults.TitleMissing());
        typed.Purpose = fields.Text("formaal", "Formålet", PlanFormTexts.LongestText);
        var days = fields.Read("dato", OutsideDateLines.DaysOf);
        (typed.DateText, typed.From, typed.To) = (form.Word("dato"), days.From, days.To ?? days.From);
        typed.StartsAt = fields.Read("fra", ClockTimes.ParseOrNone);
        typed.EndsAt = fields.Read("til", ClockTimes.ParseOrNone);
        if (typed.EndsAt <= typed.StartsAt)
        {
            fields.Add("til", MeetingFaults.EndsBeforeItBegins());
        }

        typed.Place = fields.Text("sted", "Stedet");
        typed.Invitees = fields.Text("inviterede", "De inviterede", PlanFormTexts.LongestText);
        typed.WorkingGroup = fields.Text("gruppe", "Arbejdsgruppen");
        typed.MailBodyId = Guid.TryParse(form.Word("postliste"), out var mail) ? mail : null;
        typed.WorkingGroupId = Guid.TryParse(form.Word("gruppeorgan"), out var group) ? group : null;
        typed.IsPublic = form.IsTicked("offentlig");
        typed.IsCancelled = form.IsTicked("aflyst");
        typed.Outcome = fields.Text("udbytte", "Udbyttet", PlanFormTexts.LongestText);
        typed.SignUpFrom = fields.Day("tilmeldfra");
        typed.SignUpTo = fields.Day("tilmeldtil");
        if (typed.SignUpFrom is null != typed.SignUpTo is null || typed.SignUpTo < typed.SignUpFrom)
        {
            fields.Add("tilmeldtil", EventFaults.SignUpDaysWrong());
        }

        typed.Capacity = fields.Read("pladser", Capacity);
        var programme = fields
            .Text("program", "Programmet", PlanFormTexts.LongestText)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return (programme, fields.Faults);
    }

    private static Result<int?> Capacity(string text) =>
        text.Length == 0 ? Result.Ok<int?>(null)
        : int.TryParse(text, NumberStyles.None, Danish.Invariant, out var seats) && seats is > 0 and <= 10_000
            ? Result.Ok<int?>(seats)
        : EventFaults.CapacityWrong(text);
}
