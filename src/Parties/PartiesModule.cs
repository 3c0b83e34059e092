using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Api;
using Rammevaerk.Parties.Data;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties;

/// <summary>The front door of Parties: areas, municipalities, regions, population, bodies and people.</summary>
public sealed class PartiesModule : IModule
{
    public IReadOnlyList<MenuEntry> Menu =>
        [
            new(
                "Samarbejdet",
                "/parter",
                [new("Områder og parter", "/parter"), .. OwnAreaAddresses.Menu, new("Folketal", "/parter/folketal")]
            ),
        ];

    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, PartiesTables>();
        services.AddSingleton(_ => PartyRegister.FromStarting());
        services.AddScoped<PartyBook>();
        services.AddScoped<IHeldInMemory>(provider => provider.GetRequiredService<PartyBook>());
        services.AddScoped<PartyDesk>();
        services.AddScoped<PopulationDesk>();
        services.AddScoped<PopulationReading>();
        services.AddScoped<PeopleDesk>();
        services.AddScoped<BodyDesk>();
        services.AddScoped<BodyReading>();
        services.AddBodies();
        services.AddScoped<ISubjectSource, PartySubjects>();
        services.AddScoped<ISearchSource, PartySearch>();
        services.AddScoped<IStartingData, StartingParties>();
        services.AddHostedService<PartyBookKeeper>();
    }

    public void MapEndpoints(IEndpointRouteBuilder endpoints) => PartyEndpoints.Map(endpoints);

    public void MapApi(IEndpointRouteBuilder api) => PartyApi.Map(api);
}
