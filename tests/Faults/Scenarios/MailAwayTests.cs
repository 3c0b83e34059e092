using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;
using Rammevaerk.Tests.Unit.Platform.Mail;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>The mail server is away: mails wait, also through a kill, and each is sent once when it is back.</summary>
[Collection(Report.Scenarios.Name)]
[Trait(Report.Scenarios.Kind, Report.Scenarios.Whole)]
public sealed class MailAwayTests
{
    private const string Administrator = "drift@kommune.example";
    private const string Forgetful = "glemsom";
    private const int Waiting = 8;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Mails_wait_for_the_mail_server_and_are_sent_once(Engine engine)
    {
        var ledger = Ledger.Open(
            "d",
            "The mail server is away, the site is killed, the mail server comes back",
            $"{engine}"
        );
        await using var world = World.Empty(
            engine == Engine.Sqlite ? null : await (await PostgresServer.GetAsync()).NewDatabaseAsync()
        );
        var port = Scratch.FreePort();
        var site = await world.OpenAsync(
            new()
            {
                ["RAMMEVAERK_SMTP"] = $"127.0.0.1:{port}",
                ["RAMMEVAERK_SMTP_FROM"] = "afsender@eksempel.example",
                ["RAMMEVAERK_SMTP_TLS"] = "nej",
                ["RAMMEVAERK_ADMINISTRATOR"] = Administrator,
            }
        );
        ledger.Faults++;
        await WriteMailsAsync(world, ledger);
        await site.KillAsync();
        ledger.Faults++;
        // One was being sent when the site died: its claim has run out by now.
        await world.ReadAsync(db =>
            db.Set<OutboxMail>()
                .ExecuteUpdateAsync(set => set.SetProperty(mail => mail.DueAt, DateTime.UnixEpoch.ToUniversalTime()))
        );
        (await SentAsync(world)).ShouldBe(0);
        await using var server = new FakeMailServer(port);
        await site.StartAsync();
        // A wish for a new link rings the bell, as the minute's job would.
        using var somebody = Person.At(site.Address);
        (await somebody.PostAsync("/log-ind/glemt", ("mail", $"{Forgetful}@kommune.example"))).Status.ShouldBe(303);
        var all = await world.ReadAsync(db => db.Set<OutboxMail>().CountAsync());
        all.ShouldBeGreaterThan(Waiting);
        for (var tries = 0; await SentAsync(world) < all && tries < 1400; tries++)
        {
            await Task.Delay(50);
        }

        var lines = server.Taken.ToList();
        for (var number = 0; number < Waiting; number++)
        {
            var copies = lines.Count(mail => mail.Contains($"ventende-{number:000}", StringComparison.Ordinal));
            ledger.Lost += copies == 0 ? 1 : 0;
            ledger.Twice += copies > 1 ? 1 : 0;
        }

        ledger.Half += (await world.ProblemsAsync()).Count;
        ledger.Close($"{lines.Count} mails arrived, {all} were in the outbox.");
    }

    private static Task<int> SentAsync(World world) =>
        world.ReadAsync(db => db.Set<OutboxMail>().CountAsync(mail => mail.SentAt != null));

    /// <summary>As use cases do: in the outbox with what they are about.</summary>
    private static Task WriteMailsAsync(World world, Ledger ledger) =>
        world.WriteAsync(async write =>
        {
            for (var number = 0; number < Waiting; number++)
            {
                ledger.Try();
                await write.SendAsync(
                    new MailDraft(
                        $"test/{number}",
                        $"modtager-{number}@kommune.example",
                        "Modtager",
                        $"ventende-{number:000}",
                        "Der er nyt i takstrunden."
                    ),
                    CancellationToken.None
                );
            }

            write.Db.Add(Cast.Person(Forgetful));
            write.Audit(new AuditNote("test.mailed", new("test", "1"), "Mails blev skrevet."));
            ledger.Acknowledge(Waiting);
        });
}
