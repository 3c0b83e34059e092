using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.Reading;

/// <summary>The services every part of Meetings reads with.</summary>
internal static class ReadingServices
{
    public static void AddReading(this IServiceCollection services)
    {
        services.AddScoped<MeetingReading>();
        services.AddScoped<MeetingDocuments>();
    }
}
