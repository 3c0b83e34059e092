using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Leads a search for a rate to the newest published list of the chosen area, else of the first that has one.</summary>
internal static class FindRate
{
    public const string Address = "/takster/find";

    public static async Task<IResult> HandleAsync(
        string? omraade,
        string? q,
        PublishedRateDesk desk,
        CancellationToken cancellation
    )
    {
        var years = await desk.YearsAsync(cancellation);
        var area = years.FirstOrDefault(own => own.Key == omraade) ?? years.OrderBy(own => own.Key).FirstOrDefault();
        if (area is null)
        {
            return Results.Redirect("/takster/offentlige");
        }

        var text = (q ?? "").Trim();
        var list = FormattableString.Invariant($"/takster/{area.Key}/{area.First().Year}");
        return Results.Redirect(text.Length == 0 ? list : $"{list}?q={Uri.EscapeDataString(text)}");
    }
}
