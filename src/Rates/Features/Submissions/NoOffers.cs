using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Recognises nothing; where there is no catalogue of offers.</summary>
public sealed class NoOffers : IOfferRecognition
{
    public Task<Guid?> FindAsync(AreaKey area, string party, string offerName, CancellationToken cancellation) =>
        Task.FromResult<Guid?>(null);
}
