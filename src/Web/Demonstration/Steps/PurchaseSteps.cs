using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Features.Insight.Purchases;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What municipalities tell of the places they buy.</summary>
internal sealed class PurchaseSteps(SavePurchase save)
{
    public Task TellAsync(string area, IReadOnlyList<PurchaseEntry> bought, CancellationToken cancellation) =>
        Told.MustAsync(save.ImportAsync(new(area), bought, cancellation));
}
