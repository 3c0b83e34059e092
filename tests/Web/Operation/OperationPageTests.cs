using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Storage.Backups;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Operation;

public sealed class OperationPageTests
{
    private const string Page = "/administration/drift";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Queues_jobs_backups_chain_and_database_are_told(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        await AddAsync(
            application,
            new BackupRecord
            {
                At = Now,
                FileName = "nat.zip",
                Bytes = 2 * 1024 * 1024,
            }
        );
        await application.Services.GetRequiredService<JobJournal>().RunAsync("outbox", CancellationToken.None);

        var page = await editor.ReadAsync(Page);

        page.QuerySelector("h1")!.TextContent.ShouldBe("Drift");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("Der er intet, I skal se på.");
        page.QuerySelectorAll("section:has(#job) tbody tr").Length.ShouldBeGreaterThanOrEqualTo(5);
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain("nat.zip, 2,0 MB");
        text.ShouldContain(engine == Engine.Sqlite ? "SQLite 3." : "PostgreSQL 1");
        text.ShouldContain("Mails");
        text.ShouldContain("gik godt");
        (await editor.ReadAsync($"{Page}?q=mails&orden=-sidst"))
            .QuerySelectorAll("section:has(#job) tbody tr")
            .ShouldHaveSingleItem()
            .TextContent.ShouldContain("Send mails, der venter");
        (await editor.GetStringAsync(new Uri($"{Page}/job.csv?udfald=Done", UriKind.Relative))).ShouldContain("outbox");
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_words_here_and_on_the_start_page_of_those_who_can_act()
    {
        using var application = new WebApplication();
        using var editor = application.ClientOf(TestVisitors.Person(Role.SecretariatEditor));
        using var auditor = application.ClientOf(TestVisitors.Person(Role.Auditor));
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        await AddAsync(
            application,
            new OutboxMail
            {
                Key = "gammel",
                ToAddress = "hemmelig@example.dk",
                CreatedAt = Now.AddMinutes(-20),
                DueAt = Now,
                Attempts = 3,
                LastError = "hemmelig@example.dk: no such host",
            }
        );
        await AddAsync(
            application,
            new JobRun
            {
                Name = "outbox",
                StartedAt = Now.AddMinutes(-9),
                EndedAt = Now.AddMinutes(-9),
            }
        );
        await AddAsync(
            application,
            new JobRun
            {
                Name = "audit-heads",
                StartedAt = Now,
                EndedAt = Now,
                Error = "IOException: disk full",
            }
        );
        await AddAsync(application, new BackupRecord { At = Now.AddDays(-3), FileName = "gammel.zip" });
        await NoteOtherHeadAsync(application);

        var page = await editor.ReadAsync(Page);
        var warnings = page.QuerySelectorAll("section:has(#advarsler) li").Select(line => line.TextContent).ToList();
        var start = (await editor.ReadAsync("/")).QuerySelector("main")!.TextContent;

        warnings.Count.ShouldBe(5);
        warnings[0].ShouldContain("Revisionssporet passer ikke");
        warnings[1].ShouldContain("Den seneste sikkerhedskopi er fra");
        warnings[2].ShouldContain("Mails: den ældste har ventet siden");
        warnings.ShouldContain(warning => warning.Contains("»Send mails, der venter« har ikke kørt siden"));
        warnings.ShouldContain(warning => warning.Contains("»Notér revisionssporets kontrolsum« fejlede"));
        page.QuerySelector("details code")!.TextContent.ShouldBe("IOException: disk full");
        page.Source.Text.ShouldNotContain("hemmelig@example.dk");
        start.ShouldContain("Den seneste sikkerhedskopi er fra");
        (await auditor.ReadAsync("/")).QuerySelector("main")!.TextContent.ShouldNotContain("sikkerhedskopi");
        (await auditor.ReadAsync(Page)).QuerySelectorAll("section:has(#advarsler) li").Length.ShouldBe(5);
        using var refused = await officer.GetAsync(new Uri(Page, UriKind.Relative));
        ((int)refused.StatusCode).ShouldBe(403);
    }

    private static DateTime Now => WriteDesk.Now(TimeProvider.System);

    private static async Task AddAsync(WebApplication application, object row)
    {
        await using var scope = application.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        db.Add(row);
        await db.SaveChangesAsync();
    }

    private static async Task NoteOtherHeadAsync(WebApplication application)
    {
        var folder = application.Services.GetRequiredService<DataFolder>().Folder(AuditHeads.Folder);
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, AuditHeads.FileName),
            $"2026-10-01T01:10:00Z;1;{new string('a', 64)}\n2026-10-02T01:10:00Z;2;{new string('b', 64)}\n"
        );
    }
}
