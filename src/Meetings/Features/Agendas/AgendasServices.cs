using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.Agendas;

/// <summary>The services of this part of Meetings.</summary>
internal static class AgendasServices
{
    public static void AddAgendas(this IServiceCollection services) { }
}
