using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Offers.Api;
using Rammevaerk.Offers.Data;
using Rammevaerk.Offers.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Offers;

/// <summary>The front door of Offers: the catalogue of offers, their places, and the counts inside and outside.</summary>
public sealed class OffersModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu => [new("Tilbud", "/tilbud")];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, OffersTables>();
        services.AddScoped<OfferCatalogue>();
        services.AddScoped<OfferDesk>();
        services.AddScoped<ChangeOffer>();
        services.AddScoped<ISubjectSource, OfferSubjects>();
        services.AddScoped<ISearchSource, OfferSearch>();
        services.AddScoped<IPageSection, PartyOffers>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => OfferEndpoints.Map(endpoints);

    public void MapApi(IEndpointRouteBuilder api) => OfferApi.Map(api);
}
