using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>The services of this part of Meetings.</summary>
internal static class PlanningServices
{
    public static void AddPlanning(this IServiceCollection services) { }
}
