using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>Ends a value early, when another follows; that one then begins the day after.</summary>
internal static class EndParameter
{
    public const string LastDayField = "sidste";

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
        var planned = ParameterPlan.End(history.Current, ending, lastDay);
        if (!reason.IsOk || !planned.IsOk)
        {
            return reason.IsOk
                ? new FormRefusal(page, field, planned.Fault!)
                : new FormRefusal(page, Reason.FieldOf(id), reason.Fault);
        }

        var (plan, next) = planned.Value;
        var row = ParameterRow.From(next.ToParameter() with { Validity = plan.Validity });
        (row.Decision, row.EnteredBy) = (next.Decision, next.EnteredBy);
        var done = await desk.RunAsync<int>(
            async write =>
            {
                var closed = await write.Db.Set<ParameterRow>().SupersedeAsync(row, write.Now, cancellation);
                if (!closed.Select(one => one.Id).ToHashSet().SetEquals([ending.Id, next.Id]))
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var summary =
                    $"{ParameterAudit.Name(row)}: {ParameterPlan.Shown(ending)} sluttede {Danish.Date(lastDay)}, "
                    + $"og {ParameterPlan.Shown(row)} gælder {row.Validity}.";
                write.Audit(ParameterAudit.Note("ended", summary, ending, row, reason.Value));
                return 0;
            },
            cancellation
        );
        book.Forget();
        if (!done.IsOk)
        {
            return new FormRefusal(page, field, done.Fault);
        }

        Notice.Set(context, $"{row.Label}: {ParameterPlan.Shown(row)} gælder nu {row.Validity}.");
        return new SeeOther(page);
    }

    /// <summary>Id of the form that ends the row.</summary>
    public static string FormOf(ParameterRow row) => $"slut-{row.Id:N}";
}
