using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The derivation of a published rate as JSON, as far as whoever asks may see it.</summary>
internal static class FetchPublicDerivation
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string ydelse,
        HttpContext context,
        PublishedRateDesk desk,
        DerivationGate gate,
        VisitorAccessor visitors,
        TimeProvider time
    )
    {
        var year = BudgetYear.Parse(aar);
        if (!year.IsOk)
        {
            return Results.NotFound();
        }

        var history = await desk.HistoryAsync(new AreaKey(omraade), part, ydelse, context.RequestAborted);
        if (RateStory.Of(history, year.Value, KnownDate.Of(context.Request, time)) is not { } story)
        {
            return Results.NotFound();
        }

        var shown = gate.Open(story.Shown, visitors.Current);
        return shown switch
        {
            { Fault: { } fault } => Results.Problem(
                fault.Message,
                title: fault.Id,
                statusCode: StatusCodes.Status409Conflict
            ),
            { Explanation: { } explanation } => Results.Text(explanation.ToJson(), "application/json"),
            _ => Results.NotFound(),
        };
    }
}
