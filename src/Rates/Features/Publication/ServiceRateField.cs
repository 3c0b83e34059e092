using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The field a new or corrected rate tells its service rate in, where rates are split (RATE-8).</summary>
public static class ServiceRateField
{
    public const string Name = "ydelsestakst";

    /// <summary>Kroner per hour; null when the field is empty or not there.</summary>
    public static Result<decimal?> Read(IFormCollection form) =>
        form.WordOrNull(Name) is not { } text ? Result.Ok<decimal?>(null)
        : CellText.Number(text) is { IsPercent: false, Value: >= 0m } amount
            ? Result.Ok<decimal?>(decimal.Round(amount.Value, 2, MidpointRounding.AwayFromZero))
        : PublicationFaults.NotARate(text);

    /// <summary>What the field holds at first: the service rate that stands.</summary>
    public static string Stored(PublishedRate rate) =>
        RateTerms.Read(rate.Terms)?.Split is { } split ? Danish.Number(split.ServiceRate, 2) : "";
}
