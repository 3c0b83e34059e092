using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>
/// The database every scenario begins with, made once and backed up: each scenario restores it into a database and a data
/// folder of its own. Makes the files that are delivered, signed by the same key.
/// </summary>
internal sealed class Play
{
    public const int Services = 6;

    private static readonly Lazy<Task<Play>> Made = new(MakeAsync);

    private readonly ServiceProvider installation;

    private Play(ServiceProvider installation, string backup) => (this.installation, Backup) = (installation, backup);

    public static Task<Play> GetAsync() => Made.Value;

    public string Backup { get; }

    /// <summary>A file of the operator for the open round; another number is another file.</summary>
    public byte[] FileOf(string party, int number) => FileOf(party, Cast.OpenYear, number);

    private byte[] FileOf(string party, int year, int number)
    {
        var budget = new BudgetYear(year);
        return installation
            .GetRequiredService<RateFileTemplate>()
            .Make(
                new TemplateRequest(
                    installation.GetRequiredService<PartyRegister>().Find(party, budget).Value,
                    budget,
                    Services: Services + 1,
                    Content: new CleanContent(Services, number)
                )
            )
            .Value;
    }

    private static async Task<Play> MakeAsync()
    {
        var folder = Scratch.NewFolder("play");
        var data = new DataFolder(Path.Combine(folder, "data"));
        var storage = new StorageSettings(Engine.Sqlite, $"Data Source={StorageSettings.FileIn(data)}");
        var services = Installation.Open(storage, data, TimeProvider.System);
        await services.PrepareStorageAsync(CancellationToken.None);
        var play = new Play(services, Path.Combine(folder, "play.zip"));
        await play.ChangeAsync(db =>
        {
            Cast.Enter(db);
            return Task.CompletedTask;
        });
        foreach (var ready in Cast.Ready)
        {
            await play.PrepareAsync(ready);
        }

        await using var scope = services.CreateAsyncScope();
        var taken = await scope
            .ServiceProvider.GetRequiredService<TakeBackup>()
            .RunAsync(play.Backup, overwrite: false, new Progress<WorkProgress>(), CancellationToken.None);
        taken.Fault.ShouldBeNull();
        return play;
    }

    private async Task PrepareAsync(ReadyRound ready)
    {
        var round = Cast.Round(ready.Area, ready.Year, RoundState.Open);
        await ChangeAsync(db =>
        {
            db.Add(round);
            db.Add(new RoundOperator { RoundId = round.Id, Party = ready.Party });
            return Task.CompletedTask;
        });
        await using (var scope = installation.CreateAsyncScope())
        {
            var delivered = await scope
                .ServiceProvider.GetRequiredService<DeliverRateFile>()
                .RunAsync(round, ready.Party, "fil.xlsx", FileOf(ready.Party, ready.Year, 0), CancellationToken.None);
            delivered.Fault.ShouldBeNull();
            delivered.Value.Submission.Errors.ShouldBe(0, $"{ready}");
        }

        await ChangeAsync(async db =>
        {
            (await db.Set<RateRound>().SingleAsync(one => one.Id == round.Id)).State = RoundState.Closed;
            (await db.Set<RateSubmission>().SingleAsync(one => one.RoundId == round.Id)).State =
                SubmissionState.Accepted;
            await foreach (
                var rate in db.Set<DeliveredRate>().Where(one => one.RoundId == round.Id).AsAsyncEnumerable()
            )
            {
                rate.State = RateState.Accepted;
            }
        });
    }

    private async Task ChangeAsync(Func<RammevaerkDb, Task> change)
    {
        await using var scope = installation.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        await change(db);
        await db.SaveChangesAsync();
    }
}
