using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Submissions.Comparing;

/// <summary>A delivered rate beside last year's and the like offers'.</summary>
public sealed record ComparedRate(DeliveredRate Rate, LikeOffersFound? Like)
{
    /// <summary>Offer, department and service in one line.</summary>
    public string Name => ServiceName.Of(Rate.OfferName, Rate.Department, Rate.ServiceName);

    /// <summary>Where it lies among the like offers; null when there are too few, or no rate.</summary>
    public QuartilePlace? Place => Rate.Rate is { } rate ? Like?.Spread.PlaceOf(rate) : null;

    /// <summary>over øvre kvartil, under nedre kvartil, mellem kvartilerne; empty when not compared.</summary>
    public string PlaceWords =>
        Place switch
        {
            QuartilePlace.AboveUpper => "over øvre kvartil",
            QuartilePlace.BelowLower => "under nedre kvartil",
            QuartilePlace.Between => "mellem kvartilerne",
            null => "",
            _ => throw new InvalidOperationException(Place.ToString()),
        };
}

/// <summary>A delivery's rates filtered and ordered as an address says: <c>?q=bakken&amp;orden=-aendring</c>.</summary>
public sealed class ComparedRates
{
    private static readonly Dictionary<string, Func<ComparedRate, object?>> Columns = new()
    {
        ["nr"] = one => one.Rate.ServiceKey,
        ["tilbud"] = one => one.Name,
        ["retsgrundlag"] = one => one.Rate.LegalBasis,
        ["takst"] = one => one.Rate.Rate,
        ["sidste"] = one => one.Rate.LastRate,
        ["aendring"] = one => one.Rate.Change,
        ["median"] = one => one.Like?.Spread.Median,
    };

    private ComparedRates(IReadOnlyList<ComparedRate> all, string basisWords, HttpRequest? request)
    {
        BasisWords = basisWords;
        All = all;
        Text = request?.Query["q"].ToString().Trim() ?? "";
        Shown = request is null ? all : [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    /// <summary>What is compared with what.</summary>
    public string BasisWords { get; }

    public IReadOnlyList<ComparedRate> All { get; }

    /// <summary>What the filter leaves.</summary>
    public IReadOnlyList<ComparedRate> Shown { get; }

    /// <summary>The largest changes, upwards or downwards.</summary>
    public IReadOnlyList<ComparedRate> Largest(int count) =>
        [.. All.Where(one => one.Rate.Rate is not null).OrderByDescending(Size).Take(count)];

    /// <summary>How many change more than the share.</summary>
    public int Over(decimal share) => All.Count(one => Size(one) > share);

    public static async Task<Result<ComparedRates>> LoadAsync(
        SubmissionDesk submissions,
        LikeOffersDesk like,
        OpenDelivery delivery,
        HttpRequest? request,
        CancellationToken cancellation
    )
    {
        var rates = await submissions.RatesAsync(delivery.Submission, cancellation);
        var offers = await like.LoadAsync(delivery.Round, cancellation);
        return offers.Then(found =>
            Result.Ok(
                new ComparedRates(
                    [.. rates.Select(rate => new ComparedRate(rate, found.Of(rate)))],
                    found.BasisWords,
                    request
                )
            )
        );
    }

    private static decimal Size(ComparedRate one) => decimal.Abs(one.Rate.Change ?? 0m);

    private bool Matches(ComparedRate one) =>
        TextFilter.Finds(Text, one.Name, one.Rate.ServiceKey, one.Rate.LegalBasis, one.Rate.Target);
}
