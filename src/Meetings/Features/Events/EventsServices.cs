using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>The services of this part of Meetings.</summary>
internal static class EventsServices
{
    public static void AddEvents(this IServiceCollection services) { }
}
