using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Forms;

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
        ParameterDesk parameters,
        ChangeParameter change,
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

        var done = await change.RunAsync(PlannedChange.Enter(typed, row, plan), cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(page, "vaerdi", done.Fault);
        }

        return ParameterEndpoints.Done(
            context,
            page,
            done.Value,
            $"{row.Label} er {ParameterPlan.Shown(row)} {row.Validity}. Den gamle værdi er bevaret nedenfor."
        );
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
