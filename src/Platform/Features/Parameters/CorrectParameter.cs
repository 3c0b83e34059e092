using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>Corrects a wrong value, source or decision for the same days; what was known before is kept.</summary>
internal static class CorrectParameter
{
    public const string RowField = "raekke";

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
        var form = await context.Request.ReadFormAsync(cancellation);
        var history = await parameters.HistoryAsync(area, navn, cancellation);
        if (history is null || Find(history, form[RowField]) is not { } before)
        {
            return Results.NotFound();
        }

        var page = ParameterEndpoints.AddressOf(area, navn);
        var typed = ParameterTyped.Of(form);
        if (before.KnownTo is not null)
        {
            return BothVersions.Refuse(context, page, Versions(typed, history, before));
        }

        var id = FormOf(before);
        var faults = new List<FieldFault>();
        var row = typed.Check(before, faults, $"{id}-");
        var reason = Reason.Of(form[Reason.Field]);
        if (!reason.IsOk)
        {
            faults.Add(new(Reason.FieldOf(id), reason.Fault));
        }

        if (row is null || faults.Count > 0)
        {
            return new FormRefusal(page, faults);
        }

        if ((row.Text, row.Source, row.Decision) == (before.Text, before.Source, before.Decision))
        {
            return new FormRefusal(page, $"{id}-vaerdi", ParameterFaults.NothingChanged());
        }

        (row.ValidFrom, row.ValidTo) = (before.ValidFrom, before.ValidTo);
        var done = await change.RunAsync(PlannedChange.Correct(typed, row, before, reason.Value), cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(page, $"{id}-vaerdi", done.Fault);
        }

        return ParameterEndpoints.Done(
            context,
            page,
            done.Value,
            $"{row.Label} {row.Validity} er rettet. Det, der stod før, er bevaret nedenfor."
        );
    }

    /// <summary>Id of the form that corrects the row.</summary>
    public static string FormOf(ParameterRow row) => $"ret-{row.Id:N}";

    internal static ParameterRow? Find(ParameterHistory history, string? id) =>
        Guid.TryParse(id, out var known)
            ? history.Current.Concat(history.Former).FirstOrDefault(row => row.Id == known)
            : null;

    private static List<FieldVersions> Versions(ParameterTyped typed, ParameterHistory history, ParameterRow before)
    {
        var stored = history.Current.FirstOrDefault(row => row.Validity.Contains(before.ValidFrom));
        return
        [
            new("Værdi", typed.Value, stored is null ? null : ParameterValue.Typed(stored)),
            new("Kilde", typed.Source, stored?.Source),
            new("Beslutning", typed.Decision, stored?.Decision),
        ];
    }
}
