using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Offers.Data;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Offers;

/// <summary>The front door of Offers: the catalogue of offers, their places, and the counts inside and outside.</summary>
public sealed class OffersModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, OffersTables>();
    }
}
