using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Features.Rounds.Board;
using Rammevaerk.Rates.Features.Searching;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Registers what the secretariat's side of a round needs.</summary>
internal static class RoundServices
{
    public static void AddRounds(this IServiceCollection services)
    {
        services.AddScoped<RoundDesk>();
        services.AddScoped<RoundDrafts>();
        services.AddScoped<RoundBoards>();
        services.AddScoped<RoundCourses>();
        services.AddScoped<RoundList>();
        services.AddScoped<RoundMail>();
        services.AddScoped<RoundInvitations>();
        services.AddScoped<OfferOwners>();
        services.AddScoped<PlanRound>();
        services.AddScoped<EditRound>();
        services.AddScoped<OpenRound>();
        services.AddScoped<CloseRound>();
        services.AddScoped<UnlockRound>();
        services.AddScoped<ExtendDeadline>();
        services.AddScoped<WithdrawExtension>();
        services.AddScoped<CorrectLayout>();
        services.AddScoped<SendReminders>();
        services.AddScoped<IJobWork, RoundReminders>();
        services.AddScoped<IWorklistSource, RoundWork>();
        services.AddScoped<ISubjectSource, RoundSubjects>();
        services.AddScoped<ISearchSource, RateSearch>();
        services.AddScoped<ISearchSource, RuleSearch>();
        services.AddScoped<IDeadlineSource, RoundDeadlineSource>();
    }
}
