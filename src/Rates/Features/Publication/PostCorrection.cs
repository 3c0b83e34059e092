using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Takes the form that corrects a published rate.</summary>
internal static class PostCorrection
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string ydelse,
        HttpContext context,
        PublishedRateDesk desk,
        CorrectRate correct,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        var year = BudgetYear.Parse(aar);
        if (!year.IsOk)
        {
            return Results.NotFound();
        }

        var history = await desk.HistoryAsync(new AreaKey(omraade), part, ydelse, cancellation);
        if (RateStory.Of(history, year.Value, KnownDate.Of(context.Request, time)) is not { } story)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{story.Shown.Address}/ret";
        var (correction, faults) = Read(form, year.Value);
        if (correction is null)
        {
            return new FormRefusal(page, faults);
        }

        var seen = history.Find(rate => Guid.TryParse(form.Word("udgave"), out var id) && rate.Id == id);
        var corrected = seen is null
            ? StorageFaults.ChangedMeanwhile()
            : await correct.RunAsync(seen, correction, cancellation);
        if (corrected.Fault is { } fault)
        {
            return fault.Id == StorageFaults.ChangedMeanwhile().Id
                ? BothVersions.Refuse(context, page, Versions(correction, story.Shown))
                : new FormRefusal(
                    page,
                    fault.Id == PublicationFaults.ServiceRateMissingId ? ServiceRateField.Name : "takst",
                    fault
                );
        }

        Notice.Set(context, $"Taksten er rettet til {Danish.Kroner(correction.Rate)}. Begge tal kan ses på siden.");
        return new SeeOther(story.Shown.Address);
    }

    private static (Correction? Correction, IReadOnlyList<FieldFault> Faults) Read(
        IFormCollection form,
        BudgetYear year
    )
    {
        var faults = new List<FieldFault>();
        void Refuse(string field, Fault? fault)
        {
            if (fault is not null)
            {
                faults.Add(new(field, fault));
            }
        }

        var rate = CellText.Number(form.Word("takst")) is { IsPercent: false, Value: > 0m } amount ? amount.Value : 0m;
        Refuse("takst", rate > 0m ? null : PublicationFaults.NotARate(form.Word("takst")));
        var occupancy = form.WordOrNull("belaegning") is { } text
            ? CellText.Number(text) is { Value: > 0m } points
                ? points.Value / 100m
                : 0m
            : (decimal?)null;
        Refuse("belaegning", occupancy == 0m ? PublicationFaults.NotARate(form.Word("belaegning")) : null);
        var from = DateWords.Parse(form.Word("fra"));
        Refuse(
            "fra",
            from is { } day && year.Period.Contains(day) ? null : PublicationFaults.NotInYear(form.Word("fra"), year)
        );
        var reason = Reason.Of(form.Word(Reason.Field));
        Refuse(Reason.Field, reason.Fault);
        Refuse(
            "kilde",
            form.WordOrNull("kilde") is not { Length: <= PublicationFaults.LongestSource }
                ? PublicationFaults.SourceMissing()
                : null
        );
        var service = ServiceRateField.Read(form);
        Refuse(ServiceRateField.Name, service.Fault);
        var decision = DecisionReference.Of(form.Word("beslutning"));
        Refuse("beslutning", decision.Fault);
        return faults.Count > 0
            ? (null, faults)
            : (
                new(
                    decimal.Round(rate, 2, MidpointRounding.AwayFromZero),
                    occupancy,
                    from!.Value,
                    reason.Value,
                    form.Word("kilde"),
                    decision.Value,
                    service.Value
                ),
                []
            );
    }

    private static List<FieldVersions> Versions(Correction mine, PublishedRate stored) =>
        [
            new("Takst", Danish.Number(mine.Rate, 2), Danish.Number(stored.Rate, 2)),
            new("Forudsat belægning i procent", Points(mine.Occupancy), Points(stored.Occupancy)),
            new("Gælder fra", Danish.Date(mine.From), Danish.Date(stored.ValidFrom)),
            new("Begrundelse", mine.Reason, stored.CorrectionReason),
        ];

    private static string Points(decimal? share) => share is { } known ? Danish.Number(known * 100m) : "";
}
