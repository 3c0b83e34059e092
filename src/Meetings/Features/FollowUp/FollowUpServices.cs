using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>The services of this part of Meetings.</summary>
internal static class FollowUpServices
{
    public static void AddFollowUp(this IServiceCollection services) { }
}
