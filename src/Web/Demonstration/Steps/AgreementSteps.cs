using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Rules.Agreements;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat enters about the development of rates: the agreement, and each year's prices.</summary>
internal sealed class AgreementSteps(SaveAgreement agreements, SavePriceIndex prices)
{
    public Task AgreeAsync(RateAgreement agreement, CancellationToken cancellation) =>
        Told.MustAsync(agreements.AddAsync(agreement, cancellation));

    public Task EnterPricesAsync(string area, IReadOnlyList<PriceChange> changes, CancellationToken cancellation) =>
        Told.MustAsync(prices.ImportAsync(new(area), changes, cancellation));
}
