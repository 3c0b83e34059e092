using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Knows which parties run offers.</summary>
public interface IOfferOwners
{
    /// <summary>Codes of the area's parties with an offer in the year.</summary>
    Task<IReadOnlySet<string>> FindAsync(AreaKey area, BudgetYear year, CancellationToken cancellation);
}

/// <summary>Knows of nobody; where there is no catalogue of offers.</summary>
public sealed class NoOfferOwners : IOfferOwners
{
    public Task<IReadOnlySet<string>> FindAsync(AreaKey area, BudgetYear year, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlySet<string>>(new HashSet<string>(StringComparer.Ordinal));
}
