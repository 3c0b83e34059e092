using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>Enters a new value of a parameter from a day; the value before ends the day before.</summary>
internal static class EnterParameter
{
    /// <summary>Name of the field that says what the form was filled from.</summary>
    public const string SeenField = "set";

    public static async Task<IResult> HandleAsync(
        HttpContext context,
        string omraade,
        string navn,
        WriteDesk desk,
        ParameterDesk parameters,
        ParameterBook book,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(omraade);
        if (await parameters.HistoryAsync(area, navn, cancellation) is not { } history)
        {
            return Results.NotFound();
        }

        var page = ParameterEndpoints.AddressOf(area, navn);
        var form = await context.Request.ReadFormAsync(cancellation);
        var typed = ParameterTyped.Of(form);
        if (form[SeenField] != Seen(history))
        {
            return BothVersions.Refuse(context, page, Versions(typed, history));
        }

        var preview = ParameterPreview.Of(typed, history);
        if (preview is not { Row: { } row, Plan: { } plan })
        {
            return new FormRefusal(page, preview.Faults);
        }

        var done = await desk.RunAsync<int>(
            async write =>
            {
                var rows = write.Db.Set<ParameterRow>();
                row.EnteredBy = write.Visitor.AccountId;
                var closed = await rows.SupersedeAsync(row, write.Now, cancellation);
                // Somebody may have changed the same between the look and the write.
                if (!closed.Select(one => one.Id).SequenceEqual(plan.Shortened is { } one ? [one.Id] : []))
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                write.Audit(
                    ParameterAudit.Note(
                        "entered",
                        $"{ParameterAudit.Name(row)} blev sat til {ParameterPlan.Shown(row)} {row.Validity}.",
                        plan.Shortened,
                        row
                    )
                );
                return 0;
            },
            cancellation
        );
        book.Forget();
        if (!done.IsOk)
        {
            return new FormRefusal(page, "vaerdi", done.Fault);
        }

        Notice.Set(
            context,
            $"{row.Label} er {ParameterPlan.Shown(row)} {row.Validity}. Den gamle værdi er bevaret nedenfor."
        );
        return new SeeOther(page);
    }

    /// <summary>What the parameter looked like, for the form to carry.</summary>
    public static string Seen(ParameterHistory history) => history.ChangedAt.ToString("O", Danish.Invariant);

    private static List<FieldVersions> Versions(ParameterTyped typed, ParameterHistory history)
    {
        var stored = history.Current.Count > 0 ? history.Current[^1] : null;
        return
        [
            new("Værdi", typed.Value, stored is null ? null : ParameterValue.Typed(stored)),
            new("Første dag", typed.From, Iso(stored?.ValidFrom)),
            new("Sidste dag", typed.To, Iso(stored?.ValidTo)),
            new("Kilde", typed.Source, stored?.Source),
            new("Beslutning", typed.Decision, stored?.Decision),
        ];
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", Danish.Invariant);
}
