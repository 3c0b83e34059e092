using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Tests.Web.Demonstration;

/// <summary>A database of a test's own, filled with the demonstration on a fixed day.</summary>
internal sealed class FilledDatabase : IAsyncDisposable
{
    public static readonly DateTimeOffset Day = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rammevaerk-demonstration-");

    private FilledDatabase(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    /// <summary>The data folder of the filling, with the key its files are signed with.</summary>
    public string Data => folder.FullName;

    public DemonstrationResult? Result { get; private set; }

    /// <summary>Path of its data folder.</summary>
    public string Folder => folder.FullName;

    public static async Task<FilledDatabase> CreateAsync(
        Engine engine,
        DemonstrationPlan plan,
        DateTimeOffset? day = null
    )
    {
        var filled = new FilledDatabase(await TestDatabase.CreateAsync(engine));
        filled.Result = await filled.FillAsync(plan, day ?? Day);
        return filled;
    }

    public Task<DemonstrationResult?> FillAsync(DemonstrationPlan plan, DateTimeOffset? day = null) =>
        DemonstrationFilling.RunAsync(
            new StorageSettings(Database.Engine, Database.Connection),
            new DataFolder(folder.FullName),
            new SettableTime { Instant = day ?? Day },
            plan,
            CancellationToken.None
        );

    /// <summary>Reads files signed by the key of the filling.</summary>
    public RateFileReader Reader() =>
        new(
            PartyRegister.Starting,
            RateFileSigner.InFolder(Path.Combine(folder.FullName, "keys")),
            trustOnlyKnownKeys: true
        );

    public RateFileAssessment Assessment() => new(Reader(), ParameterFile.Starting, PartyRegister.Starting);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
