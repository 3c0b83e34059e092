using System.Collections.Concurrent;
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

    private static readonly ConcurrentDictionary<DemonstrationPlan, Lazy<Task<Model>>> Models = new();

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rammevaerk-demonstration-");

    /// <summary>A filling as files: the database, and what lies in the data folder by its path there.</summary>
    private sealed record Model(byte[] Content, IReadOnlyDictionary<string, byte[]> Files, DemonstrationResult Result);

    private FilledDatabase(TestDatabase database) => Database = database;

    public TestDatabase Database { get; }

    /// <summary>The data folder of the filling, with the key its files are signed with.</summary>
    public string Data => folder.FullName;

    public DemonstrationResult? Result { get; private set; }

    /// <summary>Path of its data folder.</summary>
    public string Folder => folder.FullName;

    /// <summary>Fills an empty database.</summary>
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

    /// <summary>A copy of a file filled once in the test process, with the keys of that filling.</summary>
    public static async Task<FilledDatabase> CopyAsync(DemonstrationPlan plan)
    {
        var model = await Models.GetOrAdd(plan, one => new(() => MakeModelAsync(one))).Value;
        var filled = new FilledDatabase(await TestDatabase.CopyAsync(model.Content)) { Result = model.Result };
        foreach (var (path, content) in model.Files)
        {
            var file = Path.Combine(filled.Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllBytesAsync(file, content);
        }

        return filled;
    }

    private static async Task<Model> MakeModelAsync(DemonstrationPlan plan)
    {
        await using var filled = await CreateAsync(Engine.Sqlite, plan);
        var files = Directory
            .EnumerateFiles(filled.Folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(filled.Folder, file), File.ReadAllBytes);
        return new Model(await filled.Database.ContentAsync(), files, filled.Result!);
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
