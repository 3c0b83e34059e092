using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Features.FollowUp.Written;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>The services of decisions, tasks, cases and written procedures.</summary>
internal static class FollowUpServices
{
    public static void AddFollowUp(this IServiceCollection services)
    {
        services.AddScoped<GiveTask>();
        services.AddScoped<CommitmentDesk>();
        services.AddScoped<CommitmentReading>();
        services.AddScoped<DecisionReading>();
        services.AddScoped<DecisionStories>();
        services.AddScoped<CaseReading>();
        services.AddScoped<RepresentationReading>();
        services.AddScoped<ProcedureDesk>();
        services.AddScoped<ProcedureReading>();
        services.AddScoped<ISubjectSource, MeetingSubjects>();
        services.AddScoped<IWorklistSource, MeetingWork>();
        services.AddScoped<IJobWork, CommitmentReminders>();
        services.AddSingleton<IAuditVocabulary, MeetingVocabulary>();
    }
}
