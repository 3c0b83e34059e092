using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Meetings.Features.FollowUp.Written;

/// <summary>Takes the forms of written procedures.</summary>
internal static class PostProcedure
{
    private const int Longest = 4000;

    public static async Task<IResult> CreateAsync(
        string omraade,
        HttpContext context,
        RammevaerkDb db,
        ProcedureDesk desk,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"/moeder/{omraade}/skriftlig/ny";
        var typed = ProcedureTyped.Of(form);
        var faults = typed.Faults(DanishClock.Today(time));
        var body = await BodyAsync(db, omraade, form, cancellation);
        faults.Need("organ", body is not null, MeetingFaults.ChoiceMissing("et organ"));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var created = await desk.CreateAsync(body!, typed, cancellation);
        return created.IsOk ? new SeeOther(created.Value.Address) : new FormRefusal(page, "titel", created.Fault);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        HttpContext context,
        RammevaerkDb db,
        ProcedureReading reading,
        ProcedureDesk desk,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, id, cancellation) is not { Access.MayEdit: true } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var procedure = view.Procedure;
        // A procedure that is sent has no form to show again.
        var page = procedure.State == ProcedureState.Draft ? $"{procedure.Address}/rediger" : procedure.Address;
        var typed = ProcedureTyped.Of(form);
        var faults = typed.Faults(DanishClock.Today(time));
        var body = await BodyAsync(db, omraade, form, cancellation);
        faults.Need("organ", body is not null, MeetingFaults.ChoiceMissing("et organ"));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var changed = await desk.ChangeAsync(id, form.Version(), body!, typed, cancellation);
        if (changed.IsOk)
        {
            Notice.Set(context, "Kladden er ændret. Medlemmerne har ikke fået den endnu.");
            return new SeeOther(procedure.Address);
        }

        return changed.Fault.Id == StorageFaults.ChangedMeanwhile().Id && procedure.State == ProcedureState.Draft
            ? BothVersions.Refuse(
                context,
                page,
                [new("Organ", body!.Name, view.Body.Name), .. typed.Versions(procedure)]
            )
            : new FormRefusal(page, "titel", changed.Fault);
    }

    private static Task<Body?> BodyAsync(
        RammevaerkDb db,
        string area,
        IFormCollection form,
        CancellationToken cancellation
    )
    {
        var key = form.Word("organ");
        return db.Set<Body>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Area == area && one.Key == key, cancellation);
    }

    public static async Task<IResult> OpenAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ProcedureReading reading,
        ProcedureDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var opened = await desk.OpenAsync(id, form.Version(), cancellation);
        if (opened.Fault is { } fault)
        {
            return new FormRefusal(view.Procedure.Address, "send", fault);
        }

        Notice.Set(context, "Sagen er sendt til organets medlemmer.");
        return new SeeOther(view.Procedure.Address);
    }

    public static async Task<IResult> AnswerAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ProcedureReading reading,
        ProcedureDesk desk,
        VisitorAccessor visitors
    )
    {
        var cancellation = context.RequestAborted;
        if (
            await reading.FindAsync(omraade, id, cancellation) is not { Access.MayAnswer: true } view
            || visitors.Current.AccountId is not { } account
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = view.Procedure.Address;
        var kind = form.Choice<WrittenAnswerKind>("svar");
        var text = form.Lines("bemaerkning");
        var faults = new List<FieldFault>();
        faults.Need("svar", kind is not null and not WrittenAnswerKind.Silent, MeetingFaults.ChoiceMissing("et svar"));
        faults.Need(
            "bemaerkning",
            kind == WrittenAnswerKind.Agrees || text.Length > 0,
            MinutesFaults.TextMissing("din bemærkning")
        );
        faults.Need("bemaerkning", text.Length <= Longest, MeetingFaults.TooLong("Bemærkningen", Longest));
        if (faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        var answered = await desk.AnswerAsync(id, account, kind!.Value, text, cancellation);
        if (answered.Fault is { } fault)
        {
            return new FormRefusal(page, "svar", fault);
        }

        Notice.Set(context, "Dit svar er gemt. Du kan ændre det indtil fristen.");
        return new SeeOther(page);
    }

    public static async Task<IResult> CloseAsync(
        string omraade,
        Guid id,
        HttpContext context,
        ProcedureReading reading,
        ProcedureDesk desk
    )
    {
        var cancellation = context.RequestAborted;
        if (await reading.FindAsync(omraade, id, cancellation) is not { } view)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = view.Procedure.Address;
        var result = form.Lines("resultat");
        if (result.Length is 0 or > Longest)
        {
            return new FormRefusal(page, "resultat", MinutesFaults.TextMissing("resultatet, højst 4.000 tegn"));
        }

        var closed = await desk.CloseAsync(id, form.Version(), result, cancellation);
        if (closed.Fault is { } fault)
        {
            return new FormRefusal(page, "resultat", fault);
        }

        Notice.Set(context, "Den skriftlige behandling er afsluttet. Resultatet kommer på næste dagsorden.");
        return new SeeOther(page);
    }
}
