using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Features.Holding.Decisions;

namespace Rammevaerk.Meetings.Features.Holding;

/// <summary>The services of meetings being held.</summary>
internal static class HoldingServices
{
    public static void AddHolding(this IServiceCollection services)
    {
        services.AddScoped<AttendanceList>();
        services.AddScoped<AnswerInvitation>();
        services.AddScoped<NoteAttendance>();
        services.AddScoped<AttachEffect>();
        services.AddScoped<TakeMinutes>();
        services.AddScoped<SendMinutes>();
        services.AddScoped<DecisionEffects>();
        services.AddScoped<ApproveMinutes>();
        services.AddScoped<RecordDecision>();
        services.AddScoped<ReopenDecision>();
    }
}
