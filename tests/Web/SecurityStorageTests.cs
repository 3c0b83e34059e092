using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web;

/// <summary>What uploads may cost the disk, and what happens when files there are broken, deleted or in the way.</summary>
public sealed class SecurityStorageTests : IDisposable
{
    private readonly WebApplication plain = new();

    [Fact]
    public async Task A_file_more_than_may_be_kept_is_turned_away_until_one_is_deleted()
    {
        using var application = With(new TrialSettings { MostStored = 2 });
        var client = Client(application);
        var file = SampleRateFile.Make(application.Services);
        var first = await client.TryAsync(file);
        await client.TryAsync(file);

        await IsTurnedAwayAsync(client, file);
        Folders(application).Length.ShouldBe(2);
        using var deleted = await client.PostAsync($"{first}/slet");
        await client.TryAsync(file);
    }

    [Fact]
    public async Task Bytes_more_than_may_be_kept_are_turned_away()
    {
        using var application = With(new TrialSettings { MostStoredBytes = 100_000 });
        var client = Client(application);
        var file = SampleRateFile.Make(application.Services);
        file.Length.ShouldBeInRange(1, 90_000);
        var kept = 0;
        while (kept * file.Length + file.Length <= 100_000)
        {
            await client.TryAsync(file);
            kept++;
        }

        await IsTurnedAwayAsync(client, file);
        Folders(application).Length.ShouldBe(kept);
    }

    [Fact]
    public async Task An_upload_broken_off_while_it_is_written_leaves_nothing()
    {
        var store = plain.Services.GetRequiredService<TrialStore>();
        await using var broken = new BrokenStream();

        await Should.ThrowAsync<IOException>(() => store.CreateAsync("x.xlsx", broken, 10, CancellationToken.None));
        Folders(plain).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_note_cut_off_by_a_crash_hides_its_file_and_does_not_stop_the_sweeper()
    {
        var client = Client(plain);
        var address = await client.TryAsync(SampleRateFile.Make(plain.Services));
        var folder = Folders(plain).ShouldHaveSingleItem();
        await File.WriteAllTextAsync(Path.Combine(folder, "modtaget.json"), "{\"FileName\":\"tak");
        Directory.SetLastWriteTimeUtc(folder, DateTime.UnixEpoch);

        using var answer = await client.GetAsync(address);
        plain.Services.GetRequiredService<TrialStore>().Sweep();

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Folders(plain).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trial_deleted_while_many_ask_for_it_never_comes_back()
    {
        var client = Client(plain);
        var address = await client.TryAsync(SampleRateFile.Make(plain.Services));
        TrialId.TryParse(address.Split('/')[^1], out var id).ShouldBeTrue();
        var jobs = plain.Services.GetRequiredService<TrialJobs>();
        jobs.Forget(id);
        var asking = Enumerable
            .Range(0, 20)
            .Select(i => client.GetAsync(address + (i % 2 == 0 ? "/takster" : "/arbejdsbog")))
            .ToList();
        plain.Services.GetRequiredService<TrialDesk>().Delete(id);

        foreach (var answer in await Task.WhenAll(asking))
        {
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Found);
            answer.Dispose();
        }

        using var after = await client.GetAsync(address);
        after.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        Folders(plain).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("keys")]
    [InlineData("proev")]
    public void A_folder_somebody_made_open_to_others_is_closed_before_it_is_used(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var root = new TemporaryFolder();
        var folder = Directory.CreateDirectory(Path.Combine(root.Path, name));
        folder.UnixFileMode =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead;

        new DataFolder(root.Path)
            .Folder(name)
            .UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void The_signing_key_can_be_read_by_its_owner_only()
    {
        using var client = plain.CreateClient();
        SampleRateFile.Make(plain.Services);
        if (!OperatingSystem.IsWindows())
        {
            var key = Path.Combine(
                plain.Services.GetRequiredService<DataFolder>().Path,
                "keys",
                "rate-file-signing.pem"
            );
            File.GetUnixFileMode(key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    public void Dispose() => plain.Dispose();

    private static async Task IsTurnedAwayAsync(TrialClient client, byte[] file)
    {
        using var answer = await client.UploadAsync(file);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-432");
    }

    private WebApplicationFactory<Program> With(TrialSettings settings) =>
        plain.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TrialSettings>();
                services.AddSingleton(settings);
            })
        );

    private static TrialClient Client(WebApplicationFactory<Program> application) =>
        new(application.CreateClient(new() { AllowAutoRedirect = false }));

    private static string[] Folders(WebApplicationFactory<Program> application) =>
        Directory.GetDirectories(application.Services.GetRequiredService<DataFolder>().Folder("proev").FullName);

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("The connection was closed.");
    }

    private sealed class TemporaryFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rammevaerk-");

        public string Path => folder.FullName;

        public void Dispose() => folder.Delete(recursive: true);
    }
}
