using Microsoft.Extensions.DependencyInjection;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>The services of this part of Meetings.</summary>
internal static class HoldingServices
{
    public static void AddHolding(this IServiceCollection services) { }
}
