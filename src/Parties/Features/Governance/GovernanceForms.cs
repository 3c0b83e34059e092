using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Forms;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Governance;

/// <summary>The forms of what a body says of itself.</summary>
internal static class GovernanceForms
{
    private const int Longest = 20_000;

    /// <summary>The form, filled from the draft, or from the approved version a new draft begins as.</summary>
    public static FieldSet Of(GovernanceText? text) =>
        new(
            [
                new(
                    "formaal",
                    "Formål",
                    EffectFieldKind.LongText,
                    "Kan skrives med overskrifter, lister og tabeller (Markdown)."
                ),
                new(
                    "organisering",
                    "Organisering",
                    EffectFieldKind.LongText,
                    "Medlemmer, formandskab, møder og sekretariat."
                ),
                new(
                    "procedure",
                    "Udpegning",
                    EffectFieldKind.LongText,
                    "Hvem udpeger, for hvor længe, og hvad der sker, når nogen går af."
                ),
            ],
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["formaal"] = text?.Purpose ?? "",
                ["organisering"] = text?.Organisation ?? "",
                ["procedure"] = text?.Procedure ?? "",
            }
        );

    public static async Task<IResult> SaveAsync(
        string omraade,
        string organ,
        IFormCollection form,
        HttpContext context,
        GovernanceDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return Results.NotFound();
        }

        var page = $"{body.Address}/grundlag/rediger";
        var reader = TermReader.Of(form);
        var entry = new GovernanceEntry(
            reader.Text("formaal", "Formålet", Longest, isRequired: true),
            reader.Text("organisering", "Organiseringen", Longest),
            reader.Text("procedure", "Udpegningen", Longest)
        );
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var saved = await desk.SaveDraftAsync(body, form.Version(), entry, cancellation);
        return saved.IsOk ? new SeeOther($"{body.Address}/grundlag")
            : saved.Fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? Of(await desk.OfAsync(body, cancellation) is [var newest, ..] ? newest : null)
                    .Refuse(context, page, form)
            : new FormRefusal(page, "formaal", saved.Fault);
    }

    public static async Task<IResult> ApproveAsync(
        string omraade,
        string organ,
        IFormCollection form,
        GovernanceDesk desk,
        BodyReading reading,
        CancellationToken cancellation
    )
    {
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return Results.NotFound();
        }

        var page = $"{body.Address}/grundlag";
        var reader = TermReader.Of(form);
        var on = reader.Day("dag");
        var basis = reader.Basis(isRequired: true);
        if (reader.Faults.Count > 0)
        {
            return new FormRefusal(page, reader.Faults);
        }

        var approved = await desk.ApproveAsync(body, form.Version(), on, basis, cancellation);
        return approved.IsOk ? new SeeOther(page) : new FormRefusal(page, "dag", approved.Fault);
    }
}
