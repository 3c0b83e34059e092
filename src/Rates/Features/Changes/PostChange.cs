using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>Takes the form that asks for a new rate from a day in the year.</summary>
internal static class PostChange
{
    public static async Task<IResult> HandleAsync(
        string omraade,
        string aar,
        string part,
        string ydelse,
        HttpContext context,
        PublishedRateDesk desk,
        RequestChange request,
        TimeProvider time
    )
    {
        var cancellation = context.RequestAborted;
        var year = BudgetYear.Parse(aar);
        var history = await desk.HistoryAsync(new AreaKey(omraade), part, ydelse, cancellation);
        if (
            !year.IsOk
            || RateStory.Of(history, year.Value, KnownDate.Of(context.Request, time)) is not { Shown: var shown }
        )
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        var page = $"{shown.Address}/ny-takst";
        var (wanted, faults) = Read(form, year.Value);
        if (wanted is null)
        {
            return new FormRefusal(page, faults);
        }

        var seen = history.Find(rate => Guid.TryParse(form.Word("udgave"), out var id) && rate.Id == id);
        if (seen is null)
        {
            return new FormRefusal(page, "takst", StorageFaults.ChangedMeanwhile());
        }

        var asked = await request.RunAsync(seen, wanted, cancellation);
        if (asked.Fault is { } fault)
        {
            return new FormRefusal(page, FieldOf(fault.Id), fault);
        }

        Notice.Set(context, "Anmodningen er sendt. En godkender hos jer skal se på den, før området gør.");
        return new SeeOther(asked.Value.Address);
    }

    private static string FieldOf(string fault) =>
        fault switch
        {
            "RV-610" or "RV-611" or "RV-617" or "RV-778" => "fra",
            "RV-618" => "belaegning",
            PublicationFaults.ServiceRateMissingId => ServiceRateField.Name,
            _ => "takst",
        };

    private static (WantedChange? Wanted, List<FieldFault> Faults) Read(IFormCollection form, BudgetYear year)
    {
        var faults = new List<FieldFault>();
        var rate = CellText.Number(form.Word("takst")) is { IsPercent: false, Value: > 0m } amount ? amount.Value : 0m;
        faults.Need("takst", rate > 0m, PublicationFaults.NotARate(form.Word("takst")));
        var occupancy = form.WordOrNull("belaegning") is { } text
            ? CellText.Number(text) is { Value: > 0m } points
                ? points.Value / 100m
                : 0m
            : (decimal?)null;
        faults.Need("belaegning", occupancy != 0m, PublicationFaults.NotARate(form.Word("belaegning")));
        var service = ServiceRateField.Read(form);
        if (service.Fault is { } unread)
        {
            faults.Add(new(ServiceRateField.Name, unread));
        }

        var from = DateWords.Parse(form.Word("fra"));
        faults.Need("fra", from is not null, ChangeFaults.NotInYear(year));
        var reason = Reason.Of(form.Word(Reason.Field));
        if (reason.Fault is { } missing)
        {
            faults.Add(new(Reason.Field, missing));
        }

        var source = form.Word("kilde");
        faults.Need(
            "kilde",
            source.Length is > 0 and <= PublicationFaults.LongestSource,
            PublicationFaults.SourceMissing()
        );
        return faults.Count > 0
            ? (null, faults)
            : (
                new(
                    from!.Value,
                    decimal.Round(rate, 2, MidpointRounding.AwayFromZero),
                    occupancy,
                    reason.Value,
                    source,
                    form.WordOrNull("varsel") is { } shortNotice
                        ? shortNotice[..Math.Min(shortNotice.Length, Reason.Longest)]
                        : null,
                    service.Value
                ),
                faults
            );
    }
}
