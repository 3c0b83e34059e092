using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Finds the offer of the catalogue that a row of a rate file is about.</summary>
public interface IOfferRecognition
{
    /// <summary>The offer of the operator with the name, upper and lower case alike; null when there is none or several.</summary>
    Task<Guid?> FindAsync(AreaKey area, string party, string offerName, CancellationToken cancellation);
}
