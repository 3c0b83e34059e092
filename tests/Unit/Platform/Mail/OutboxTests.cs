using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Tests.Unit.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Mail;

/// <summary>Each mail leaves once, whoever sends it, and none is lost.</summary>
public sealed class OutboxTests
{
    [Theory]
    [ClassData(typeof(Engines))]
    public async Task Two_copies_at_once_send_each_mail_once(Engine engine)
    {
        const int Mails = 30;
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var server = new FakeMailServer();
        await PutAsync(database, Mails);

        var sent = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(_ => SendAsync(database, TimeProvider.System, server))
        );

        sent.Sum().ShouldBe(Mails);
        var keys = server.Taken.Select(MessageId).ToList();
        keys.Count.ShouldBe(Mails);
        keys.Distinct().Count().ShouldBe(Mails);
        await using var db = database.Open();
        (await db.Set<OutboxMail>().AllAsync(mail => mail.SentAt != null && mail.Attempts == 1)).ShouldBeTrue();
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_mail_that_is_refused_waits_longer_each_time_and_is_sent_when_it_can_be(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var server = new FakeMailServer { Refusals = 2 };
        var clock = new ManualClock();
        await PutAsync(database, 1, clock);

        (await SendAsync(database, clock, server)).ShouldBe(0);
        var waiting = await OneAsync(database);
        (waiting.Attempts, waiting.SentAt, waiting.DueAt).ShouldBe((1, null, clock.Instant.AddMinutes(2)));
        waiting.LastError.ShouldNotBeNull();

        clock.Instant = clock.Instant.AddMinutes(1);
        (await SendAsync(database, clock, server)).ShouldBe(0);
        (await OneAsync(database)).Attempts.ShouldBe(1);

        clock.Instant = clock.Instant.AddMinutes(1);
        (await SendAsync(database, clock, server)).ShouldBe(0);
        (await OneAsync(database)).DueAt.ShouldBe(clock.Instant.AddMinutes(4));

        clock.Instant = clock.Instant.AddMinutes(4);
        (await SendAsync(database, clock, server)).ShouldBe(1);
        (await OneAsync(database)).LastError.ShouldBeNull();
        server.Taken.Count.ShouldBe(1);
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_mail_that_never_can_be_sent_is_given_up_and_says_why(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var server = new FakeMailServer();
        var clock = new ManualClock();
        await new Desk(database, clock).WriteAsync(write =>
            write.SendAsync(new MailDraft("k", "ikke en adresse", "A", "E", "T"), default)
        );

        for (var time = 0; time < OutboxSender.MostAttempts + 3; time++)
        {
            clock.Instant = clock.Instant.AddDays(1);
            await SendAsync(database, clock, server);
        }

        var kept = await OneAsync(database);
        (kept.Attempts, kept.SentAt).ShouldBe((OutboxSender.MostAttempts, null));
        kept.LastError.ShouldNotBeNull();
        server.Taken.ShouldBeEmpty();
    }

    [Theory]
    [ClassData(typeof(Engines))]
    public async Task A_mail_whose_sender_died_is_tried_again(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var server = new FakeMailServer();
        var clock = new ManualClock();
        await PutAsync(database, 1, clock);
        await using (var db = database.Open())
        {
            await Should.ThrowAsync<InvalidOperationException>(() =>
                new OutboxSender(db, clock).SendDueAsync(new Dying(), default)
            );
        }

        (await SendAsync(database, clock, server)).ShouldBe(0);
        clock.Instant = clock.Instant.AddMinutes(11);
        (await SendAsync(database, clock, server)).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_demonstration_and_an_installation_without_a_server_write_files(bool isDemonstration)
    {
        await using var database = await TestDatabase.CreateAsync(Engine.Sqlite);
        await using var server = new FakeMailServer();
        var folder = Directory.CreateTempSubdirectory("rammevaerk-mail-");
        await PutAsync(database, 2);
        if (isDemonstration)
        {
            await new Desk(database).WriteAsync(write =>
            {
                write.Db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
                return Task.CompletedTask;
            });
        }

        await using var db = database.Open();
        var settings = isDemonstration ? server.Settings : server.Settings with { Host = "" };
        var transports = new MailTransports(db, settings, new DataFolder(folder.FullName), TimeProvider.System);
        var sent = await new OutboxSender(db, TimeProvider.System).SendDueAsync(
            await transports.ChooseAsync(default),
            default
        );

        sent.ShouldBe(2);
        server.Taken.ShouldBeEmpty();
        var files = folder.GetDirectories("mail").Single().GetFiles("*.eml");
        files.Length.ShouldBe(2);
        (await File.ReadAllTextAsync(files[0].FullName)).ShouldContain("Auto-Submitted: auto-generated");
        folder.GetDirectories("mail").Single().GetDirectories().ShouldBeEmpty();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_line_break_in_a_subject_begins_no_header()
    {
        var mail = new OutboxMail
        {
            ToAddress = "a@eksempel.dk",
            ToName = "Ægir\r\nBcc: b@eksempel.dk",
            Subject = "Emne\r\nBcc: b@eksempel.dk",
        };
        using var message = MailMessages.Of(mail, "fra@eksempel.dk");

        message.Subject.ShouldBe("Emne  Bcc: b@eksempel.dk");
        message.Bcc.ShouldBeEmpty();
    }

    [Fact]
    public void The_server_is_read_from_the_settings()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?>
            {
                ["RAMMEVAERK_SMTP"] = "mail.eksempel.dk:2525",
                ["RAMMEVAERK_SMTP_USER"] = "bruger",
                ["RAMMEVAERK_SMTP_PASSWORD"] = "hemmelig",
                ["RAMMEVAERK_SMTP_FROM"] = "fra@eksempel.dk",
            }
        );

        MailSettings
            .From(settings.Build())
            .ShouldBe(new("mail.eksempel.dk", 2525, "bruger", "hemmelig", "fra@eksempel.dk", true));
        MailSettings.From(new ConfigurationBuilder().Build()).HasServer.ShouldBeFalse();
    }

    private static Task PutAsync(TestDatabase database, int count, TimeProvider? clock = null) =>
        new Desk(database, clock).WriteAsync(async write =>
        {
            for (var number = 0; number < count; number++)
            {
                var draft = new MailDraft(
                    $"k/{number}",
                    $"modtager{number}@eksempel.dk",
                    "Ægir Ø",
                    "Frist på søndag",
                    "Hej\n.\nÅ"
                );
                await write.SendAsync(draft, default);
            }
        });

    private static async Task<int> SendAsync(TestDatabase database, TimeProvider clock, FakeMailServer server)
    {
        await using var db = database.Open();
        return await new OutboxSender(db, clock).SendDueAsync(new SmtpTransport(server.Settings), default);
    }

    private static async Task<OutboxMail> OneAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Set<OutboxMail>().SingleAsync();
    }

    private static string MessageId(string mail) =>
        mail.Split('\n').First(line => line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase));

    private sealed class Dying : IMailTransport
    {
        public Task SendAsync(OutboxMail mail, CancellationToken cancellation) =>
            throw new InvalidOperationException("planted");
    }
}
