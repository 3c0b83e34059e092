using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>The services of events and topics.</summary>
internal static class EventsServices
{
    public static void AddEvents(this IServiceCollection services)
    {
        services.AddScoped<GatheringDesk>();
        services.AddScoped<TopicBacklog>();
        services.AddScoped<SignUpDesk>();
        services.AddScoped<ReserveGathering>();
        services.AddScoped<GatheringReading>();
        services.AddScoped<IJobWork, SignUpSweep>();
        services.AddScoped<IDeadlineSource, GatheringDeadlines>();
        services.AddScoped<IWorklistSource, ThemeDayWork>();
    }
}
