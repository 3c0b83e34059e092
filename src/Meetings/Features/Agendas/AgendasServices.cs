using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Features.Agendas.Attaching;
using Rammevaerk.Meetings.Features.Agendas.Steps;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>The services of agendas.</summary>
internal static class AgendasServices
{
    public static void AddAgendas(this IServiceCollection services)
    {
        services.AddScoped<ItemDesk>();
        services.AddScoped<ItemEditing>();
        services.AddScoped<CaseBook>();
        services.AddScoped<ProposeItem>();
        services.AddScoped<AddAttachment>();
        services.AddScoped<IAgendaFiles, AgendaFiles>();
        services.AddScoped<FillAgenda>();
        services.AddScoped<SendAgenda>();
    }
}
