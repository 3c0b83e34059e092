using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Features.Calendar;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>The services of plans, outside dates and calendars.</summary>
internal static class PlanningServices
{
    public static void AddPlanning(this IServiceCollection services)
    {
        services.AddScoped<PlanDesk>();
        services.AddScoped<PlanReading>();
        services.AddScoped<MeetingCalendar>();
        services.AddScoped<MeetingMail>();
        services.AddScoped<InviteToMeetings>();
        services.AddScoped<ChangeMeeting>();
        services.AddScoped<CancelMeeting>();
        services.AddScoped<SaveTheDate>();
        services.AddScoped<IDecisionEffect, PlanEffect>();
        services.AddScoped<IJobWork, InputReminders>();
        services.AddScoped<IWorklistSource, PlanWork>();
        services.AddScoped<ISubjectSource, PlanSubjects>();
        services.AddSingleton<IAuditVocabulary, PlanAuditWords>();
        services.AddScoped<MeetingAreas>();
        services.AddScoped<KnownMeetings>();
        services.AddScoped<YearReading>();
        services.AddScoped<CalendarFeeds>();
        services.AddScoped<IDeadlineSource, MeetingDeadlines>();
    }
}
