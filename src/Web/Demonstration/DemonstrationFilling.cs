using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration;

/// <summary>
/// Fills an empty database with the demonstration by telling its story through the application's own use cases, on a clock
/// of its own. A database that anybody uses is left alone; a filling that was stopped half-way begins again.
/// </summary>
public static class DemonstrationFilling
{
    /// <summary>Fills the database.</summary>
    /// <param name="storage">The database; brought to this version first.</param>
    /// <param name="data">Where the key that signs rate files lies.</param>
    /// <param name="time">The day the story is told on.</param>
    /// <param name="plan">How much of it.</param>
    /// <param name="cancellation">Stops the filling; it begins again next time.</param>
    /// <returns>What was made; null when the database is in use already.</returns>
    public static async Task<DemonstrationResult?> RunAsync(
        StorageSettings storage,
        DataFolder data,
        TimeProvider time,
        DemonstrationPlan plan,
        CancellationToken cancellation
    )
    {
        var watch = Stopwatch.StartNew();
        var calendar = new StoryCalendar(DanishClock.Today(time));
        var clock = new StoryClock();
        clock.MoveTo(StoryCalendar.At(calendar.Begins, 6));
        await using var services = Installation.Open(storage, data, clock, AddSteps);
        await services.PrepareStorageAsync(cancellation);
        await using var turn = await FillingGuard.HoldAsync(services, cancellation);
        if (!await IsFreeAsync(services, cancellation))
        {
            return null;
        }

        var people = new PeoplePlan(plan);
        var shelf = new FileShelf(Works(services), people, calendar);
        Begin(shelf, plan, calendar, cancellation);
        var scene = new Scene(plan, people, calendar, shelf);
        await new StoryTeller(services, clock).TellAsync(DemonstrationStory.Steps(scene), cancellation);
        return await FinishAsync(services, plan, calendar, watch, cancellation);
    }

    internal static void AddSteps(IServiceCollection services)
    {
        services.AddScoped<Prologue>();
        services.AddScoped<RoundSteps>();
        services.AddScoped<SubmissionSteps>();
        services.AddScoped<ReviewSteps>();
        services.AddScoped<PublicationSteps>();
        services.AddScoped<PlanSteps>();
        services.AddScoped<MeetingSteps>();
        services.AddScoped<EventSteps>();
        services.AddScoped<ProcedureSteps>();
        services.AddScoped<BodySteps>();
        services.AddScoped<SeatSteps>();
        services.AddScoped<DutySteps>();
        services.AddScoped<LedgerSteps>();
        services.AddScoped<AgreementSteps>();
        services.AddScoped<PurchaseSteps>();
        services.AddScoped<AuditingSteps>();
        services.AddScoped<ChangeSteps>();
        services.AddScoped<HistorySteps>();
        services.AddScoped<ArchiveSteps>();
    }

    private static RateFileWorks Works(IServiceProvider services) =>
        new(
            services.GetRequiredService<ICurrentParameters>().Current,
            services.GetRequiredService<PartyRegister>(),
            services.GetRequiredService<RateFileSigner>(),
            services.GetRequiredService<RateFileReader>()
        );

    private static void Begin(
        FileShelf shelf,
        DemonstrationPlan plan,
        StoryCalendar calendar,
        CancellationToken cancellation
    )
    {
        foreach (var one in plan.Operators)
        {
            var isMid = one.Area == DemonstrationPlan.Mid;
            shelf.Begin(
                one,
                isMid ? calendar.MidNow : calendar.NorthNow,
                isMid ? [calendar.MidEarlier, calendar.MidBefore] : [calendar.NorthEarlier, calendar.NorthBefore],
                Course.Of(one).Files.Select(make => make(one)).ToList(),
                cancellation
            );
        }
    }

    /// <summary>True for a database nobody uses; one with a filling that was stopped is emptied first.</summary>
    private static async Task<bool> IsFreeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var state = await db.Set<Setting>()
            .Where(one => one.Key == Setting.Demonstration)
            .Select(one => one.Value)
            .FirstOrDefaultAsync(cancellation);
        if (state == DemonstrationState.Underway)
        {
            await HalfFilled.EmptyAsync(db, cancellation);
            await services.PrepareStorageAsync(cancellation);
            return true;
        }

        return state is null
            && !await db.Set<Account>().AnyAsync(cancellation)
            && !await db.Set<RateRound>().AnyAsync(cancellation);
    }

    private static async Task<DemonstrationResult> FinishAsync(
        IServiceProvider services,
        DemonstrationPlan plan,
        StoryCalendar calendar,
        Stopwatch watch,
        CancellationToken cancellation
    )
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var state = await db.Set<Setting>().SingleAsync(one => one.Key == Setting.Demonstration, cancellation);
        state.Value = DemonstrationState.Filled;
        await db.SaveChangesAsync(cancellation);
        return new DemonstrationResult(
            plan.Operators.Count,
            plan.Offers.Count(),
            await db.Set<RateSubmission>().CountAsync(cancellation),
            calendar.PublishedYear,
            await db.Set<PublishedRate>()
                .KnownAt(null)
                .CountAsync(rate => rate.Year == calendar.PublishedYear, cancellation),
            calendar.OpenYear,
            calendar.MidNow.Deadline,
            watch.Elapsed
        );
    }
}
