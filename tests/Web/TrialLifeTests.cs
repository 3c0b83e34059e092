using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Web;

namespace Rammevaerk.Tests.Web;

/// <summary>How long a tried file lives, and how it is guarded.</summary>
public sealed class TrialLifeTests : IDisposable
{
    private readonly SettableTime time = new();
    private readonly WebApplication plain = new();

    [Fact]
    public async Task After_an_hour_the_result_is_gone_though_nobody_has_swept()
    {
        using var application = With();
        var client = Client(application);
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        time.Instant += TimeSpan.FromMinutes(59);
        (await StatusAsync(client, address)).ShouldBe(HttpStatusCode.OK);
        time.Instant += TimeSpan.FromMinutes(1);

        foreach (var part in new[] { "", "/takster", "/takst/Y001", "/fund.csv", "/arbejdsbog" })
        {
            (await StatusAsync(client, address + part)).ShouldBe(HttpStatusCode.NotFound, part);
        }

        Folders(application).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_sweeper_deletes_what_nobody_asks_for()
    {
        using var application = With();
        var client = Client(application);
        await client.TryAsync(SampleRateFile.Make(application.Services));
        var store = application.Services.GetRequiredService<TrialStore>();
        store.Sweep();
        Folders(application).ShouldHaveSingleItem();
        time.Instant += TimeSpan.FromHours(1);
        store.Sweep();

        Folders(application).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_delete_button_deletes_file_and_result_and_says_so()
    {
        using var application = With();
        var client = Client(application);
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        var form = (await client.Http.ReadAsync(address)).QuerySelector("form[action$='/slet']")!;
        using var answer = await client.PostAsync(form.GetAttribute("action")!);
        using var again = await client.PostAsync(form.GetAttribute("action")!);

        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        again.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await client.Http.ReadAsync(answer.Headers.Location!.ToString()))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Slettet");
        (await StatusAsync(client, address)).ShouldBe(HttpStatusCode.NotFound);
        Folders(application).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("00000000000000000000000000000000")]
    [InlineData("..%2F..%2Fkeys")]
    [InlineData("....................../..........")]
    [InlineData("ABCDEFABCDEFABCDEFABCDEFABCDEFAB")]
    [InlineData("1")]
    public async Task A_guessed_or_malformed_id_finds_nothing(string id)
    {
        using var application = With();
        var client = Client(application);

        (await StatusAsync(client, $"/takster/proev/{id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_copy_of_the_application_can_answer_from_the_stored_file()
    {
        using var application = With();
        var client = Client(application);
        var address = await client.TryAsync(SampleRateFile.Make(application.Services));
        TrialId.TryParse(address.Split('/')[^1], out var id).ShouldBeTrue();
        application.Services.GetRequiredService<TrialJobs>().Forget(id);

        (await client.Http.ReadAsync(address)).QuerySelector("h1")!.TextContent.ShouldStartWith("Ingen fejl");
    }

    [Fact]
    public async Task While_a_file_waits_the_page_shows_how_far_it_has_come_and_can_be_asked_again()
    {
        using var application = With(services =>
        {
            services.RemoveAll<TrialSettings>();
            services.AddSingleton(new TrialSettings { Patience = TimeSpan.FromMilliseconds(10), Queue = 1 });
            services.Remove(services.Single(one => one.ImplementationType == typeof(TrialWorker)));
        });
        var client = Client(application);
        var file = SampleRateFile.Make(application.Services);
        var address = await client.TryAsync(file);
        var page = await client.Http.ReadAsync(address);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Filen bliver kontrolleret");
        page.Title.ShouldBe("Filen bliver kontrolleret – Rammeværk");
        page.QuerySelector("li[aria-current=step]")!.TextContent.ShouldStartWith("Modtaget");
        page.QuerySelector("[hx-get]")!.GetAttribute("hx-trigger").ShouldBe("every 1s");
        page.QuerySelectorAll("meta[http-equiv=refresh]").ShouldBeEmpty();
        using var rates = await client.GetAsync($"{address}/takster");
        rates.Headers.Location!.ToString().ShouldBe(address);
        using var turnedAway = await client.UploadAsync(file);
        turnedAway.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await turnedAway.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-430");
        Folders(application).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task The_folder_of_a_file_is_for_its_owner_only()
    {
        using var application = With();
        var client = Client(application);
        await client.TryAsync(SampleRateFile.Make(application.Services));
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(Folders(application).ShouldHaveSingleItem()).ShouldBe(owner);
        }
    }

    public void Dispose() => plain.Dispose();

    private WebApplicationFactory<Program> With(Action<IServiceCollection>? change = null) =>
        plain.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>();
                services.AddSingleton<TimeProvider>(time);
                change?.Invoke(services);
            })
        );

    private static TrialClient Client(WebApplicationFactory<Program> application) =>
        new(application.CreateClient(new() { AllowAutoRedirect = false }));

    private static string[] Folders(WebApplicationFactory<Program> application) =>
        Directory.GetDirectories(application.Services.GetRequiredService<DataFolder>().Folder("proev").FullName);

    private static async Task<HttpStatusCode> StatusAsync(TrialClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return answer.StatusCode;
    }
}
