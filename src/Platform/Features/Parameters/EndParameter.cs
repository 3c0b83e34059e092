using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>Ends a value early, when another follows; that one then begins the day after.</summary>
internal static class EndParameter
{
    public const string LastDayField = "sidste";

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
        if (history is null || CorrectParameter.Find(history, form[CorrectParameter.RowField]) is not { } ending)
        {
            return Results.NotFound();
        }

        var page = ParameterEndpoints.AddressOf(area, navn);
        var id = FormOf(ending);
        var field = $"{id}-{LastDayField}";
        if (ending.KnownTo is not null)
        {
            return new FormRefusal(page, field, StorageFaults.ChangedMeanwhile());
        }

        var typed = form[LastDayField].ToString().Trim();
        if (ParameterTyped.Day(typed) is not { } lastDay)
        {
            return new FormRefusal(page, field, ParameterFaults.NotADay(typed));
        }

        var reason = Reason.Of(form[Reason.Field]);
        if (!reason.IsOk)
        {
            return new FormRefusal(page, Reason.FieldOf(id), reason.Fault);
        }

        var planned = PlannedChange.End(history.Current, ending, lastDay, reason.Value);
        if (!planned.IsOk)
        {
            return new FormRefusal(page, field, planned.Fault);
        }

        var row = planned.Value.Row;
        var done = await change.RunAsync(planned.Value, cancellation);
        if (!done.IsOk)
        {
            return new FormRefusal(page, field, done.Fault);
        }

        return ParameterEndpoints.Done(
            context,
            page,
            done.Value,
            $"{row.Label}: {ParameterPlan.Shown(row)} gælder nu {row.Validity}."
        );
    }

    /// <summary>Id of the form that ends the row.</summary>
    public static string FormOf(ParameterRow row) => $"slut-{row.Id:N}";
}
