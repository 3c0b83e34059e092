using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Data;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties;

/// <summary>The front door of Parties: areas, municipalities, regions, population, bodies and people.</summary>
public sealed class PartiesModule : IModule
{
    public void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IModelPart, PartiesTables>();
        services.AddSingleton(_ => PartyRegister.FromStarting());
        services.AddScoped<PartyBook>();
        services.AddScoped<IStartingData, StartingParties>();
        services.AddHostedService<PartyBookKeeper>();
    }
}
