using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Measuring;

/// <summary>
/// Fills a database with much invented data for measuring, through the application's own use cases, so that every page shows
/// it: offers, and for each year a published round with deliveries, findings, rates and derivations; the round after them
/// is open. The same figures for the same size. What is there of an earlier filling is taken away first.
/// </summary>
public static class MeasuringFilling
{
    /// <summary>Fills the database.</summary>
    /// <param name="storage">The database; brought to this version first.</param>
    /// <param name="data">Where the key that signs rate files lies.</param>
    /// <param name="size">How much.</param>
    /// <param name="progress">Told after every delivery.</param>
    /// <param name="cancellation">Stops it; it begins again next time.</param>
    /// <returns>False, and nothing is touched, when the database is used for something else.</returns>
    public static async Task<bool> RunAsync(
        StorageSettings storage,
        DataFolder data,
        MeasuringSize size,
        IProgress<WorkProgress> progress,
        CancellationToken cancellation
    )
    {
        var clock = new StoryClock();
        clock.MoveTo(StoryCalendar.At(MeasuringCalendar.Begins, 6));
        await using var services = Installation.Open(storage, data, clock, DemonstrationFilling.AddSteps);
        await services.PrepareStorageAsync(cancellation);
        await using var turn = await FillingGuard.HoldAsync(services, cancellation);
        if (!await IsFreeAsync(services, cancellation))
        {
            return false;
        }

        var plan = new MeasuringPlan(size, services.GetRequiredService<PartyRegister>());
        await new MeasuringStory(services, clock, plan).TellAsync(progress, cancellation);
        return true;
    }

    private static async Task<bool> IsFreeAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var isNobodys = await db.Set<Setting>()
            .AnyAsync(
                one =>
                    one.Key == Setting.Measuring
                    || (one.Key == Setting.Demonstration && one.Value == DemonstrationState.Underway),
                cancellation
            );
        if (isNobodys)
        {
            await HalfFilled.EmptyAsync(db, cancellation);
            await services.PrepareStorageAsync(cancellation);
            return true;
        }

        return !await db.Set<Account>().AnyAsync(cancellation) && !await db.Set<RateRound>().AnyAsync(cancellation);
    }
}
