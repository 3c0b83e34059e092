using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>Takes the forms that accept, return, unlock or undo a whole delivery.</summary>
internal static class PostDeliveryDecision
{
    public static Task<IResult> AcceptAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        [AsParameters] Deliveries of
    ) => HandleAsync(omraade, aar, part, context, of, DeliveryStep.Accept, "Leveringen er accepteret.");

    public static Task<IResult> ReturnAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        [AsParameters] Deliveries of
    ) =>
        HandleAsync(
            omraade,
            aar,
            part,
            context,
            of,
            DeliveryStep.Return,
            "Leveringen er returneret, og driftsherren har fået besked."
        );

    public static Task<IResult> UnlockAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        [AsParameters] Deliveries of
    ) =>
        HandleAsync(
            omraade,
            aar,
            part,
            context,
            of,
            DeliveryStep.Unlock,
            "Leveringen er låst op, og driftsherren har fået besked om at aflevere igen."
        );

    public static Task<IResult> UndoAsync(
        string omraade,
        string aar,
        string part,
        HttpContext context,
        [AsParameters] Deliveries of
    ) => HandleAsync(omraade, aar, part, context, of, DeliveryStep.Undo, "Leveringen er sat tilbage til gennemgang.");

    /// <summary>The services the forms need.</summary>
    public sealed record Deliveries(
        [FromServices] RoundDesk Rounds,
        [FromServices] DecideDelivery Decide,
        [FromServices] RammevaerkDb Db
    );

    private static async Task<IResult> HandleAsync(
        string area,
        string year,
        string party,
        HttpContext context,
        Deliveries of,
        DeliveryStep step,
        string done
    )
    {
        var cancellation = context.RequestAborted;
        if (await of.Rounds.FindAsync(area, year, cancellation) is not { } round)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{ReviewEndpoints.AddressOf(round)}/{party}";
        var text = form.Word(Reason.Field);
        if (step != DeliveryStep.Accept && Reason.Of(text).Fault is { } missing)
        {
            return new FormRefusal(page, Reason.FieldOf(form.Word("bekraeft")), missing);
        }

        var decided = await of.Decide.RunAsync(round, party, step, form.Version(), text, cancellation);
        if (decided.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(
                    context,
                    page,
                    await ReviewVersions.OfDeliveryAsync(of.Db, round, party, step, text, cancellation)
                )
                : new FormRefusal(page, "leveringen", fault);
        }

        Notice.Set(context, done);
        return new SeeOther(page);
    }
}
