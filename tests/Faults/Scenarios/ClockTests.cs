using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Demonstrations;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Tests.Faults.Report;
using Rammevaerk.Tests.Faults.Stage;

namespace Rammevaerk.Tests.Faults.Scenarios;

/// <summary>The machine's clock jumps, forwards and backwards, by minutes and by years.</summary>
[Collection(Report.Scenarios.Name)]
public sealed class ClockTests
{
    private static readonly TimeSpan[] Jumps =
    [
        TimeSpan.FromMinutes(-3),
        TimeSpan.FromHours(30),
        TimeSpan.FromDays(-2),
        TimeSpan.FromDays(800),
        TimeSpan.FromDays(-801),
        TimeSpan.FromSeconds(-1),
    ];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_clock_jumps_and_the_chain_the_dated_rows_sessions_and_mails_stay_sane(Engine engine)
    {
        var ledger = Ledger.Open("f", "The clock jumps forwards and backwards", $"{engine}");
        await using var world = await World.BeginAsync(
            engine == Engine.Sqlite ? null : await (await PostgresServer.GetAsync()).NewDatabaseAsync()
        );
        var clock = new JumpingClock();
        var key = "0461/Y001";
        for (var step = 0; step <= Jumps.Length; step++)
        {
            await world.WriteAsync(write => CorrectAsync(write, key, step), clock);
            ledger.Try();
            ledger.Acknowledge();
            var known = await world.ReadAsync(db =>
                db.Set<PublishedRate>().Where(rate => rate.Key == key && rate.Year == 2027).ToListAsync()
            );
            known.Count.ShouldBe(step + 1);
            known.Single(rate => rate.KnownTo == null).Rate.ShouldBe(step);
            known.ShouldAllBe(rate => rate.KnownTo == null || rate.KnownTo > rate.KnownFrom);
            // One after the other without gaps, so that at every instant exactly one was known.
            known
                .Where(rate => rate.KnownTo != null)
                .Select(rate => rate.KnownTo!.Value)
                .Order()
                .ShouldBe(known.Select(rate => rate.KnownFrom).Order().Skip(1));
            if (step < Jumps.Length)
            {
                clock.Jump(Jumps[step]);
                ledger.Faults++;
            }
        }

        await SessionsAsync(world, clock);
        await MailsAsync(world, clock);
        var problems = await world.ProblemsAsync();
        ledger.Half += problems.Count;
        problems.ShouldBeEmpty();
        ledger.Close(
            "A session is over when the clock is past its end and lasts again when the clock was wrong; a mail is sent once, when "
                + "the clock has reached it; what is published is known in the order it was written."
        );
    }

    private static async Task CorrectAsync(Write write, string key, int rate)
    {
        await write
            .Db.Set<PublishedRate>()
            .SupersedeAsync(
                new PublishedRate
                {
                    Key = key,
                    Area = Cast.Area,
                    Party = "0461",
                    Year = 2027,
                    ServiceKey = "Y001",
                    ValidFrom = new(2027, 1, 1),
                    ValidTo = new(2027, 12, 31),
                    Rate = rate,
                    State = RateState.Published,
                },
                write.Now,
                CancellationToken.None
            );
        write.Audit(new AuditNote("test.written", new("test", "1"), "Taksten blev rettet."));
    }

    private static async Task SessionsAsync(World world, JumpingClock clock)
    {
        var session = await world.WithAsync(
            services =>
                services
                    .GetRequiredService<StepInto>()
                    .RunAsync(Cast.IdOf(Cast.Editor), null, "Prøve", CancellationToken.None),
            clock
        );
        session.Fault.ShouldBeNull();
        (await IsLiveAsync()).ShouldBeTrue();
        clock.Jump(TimeSpan.FromDays(2));
        (await IsLiveAsync()).ShouldBeFalse();
        clock.Jump(TimeSpan.FromDays(-2));
        (await IsLiveAsync()).ShouldBeTrue();

        Task<bool> IsLiveAsync()
        {
            var now = WriteDesk.Now(clock);
            return world.ReadAsync(db =>
                db.Set<Session>()
                    .AnyAsync(one =>
                        one.Id == session.Value.Id
                        && one.EndedAt == null
                        && one.ExpiresAt > now
                        && one.SeenAt > now - Session.Idle
                    )
            );
        }
    }

    private static async Task MailsAsync(World world, JumpingClock clock)
    {
        await world.WriteAsync(
            async write =>
            {
                await write.SendAsync(
                    new MailDraft("clock", "en@kommune.example", "En", "Ur", "Klokken er slået."),
                    CancellationToken.None
                );
                write.Audit(new AuditNote("test.mailed", new("test", "1"), "En mail blev skrevet."));
            },
            clock
        );
        var sent = new Counting();
        clock.Jump(TimeSpan.FromHours(-1));
        (await SendAsync()).ShouldBe(0);
        clock.Jump(TimeSpan.FromHours(2));
        (await SendAsync()).ShouldBe(1);
        clock.Jump(TimeSpan.FromHours(-2));
        (await SendAsync()).ShouldBe(0);
        sent.Count.ShouldBe(1);

        Task<int> SendAsync() =>
            world.WithAsync(
                services => services.GetRequiredService<OutboxSender>().SendDueAsync(sent, CancellationToken.None),
                clock
            );
    }

    private sealed class Counting : IMailTransport
    {
        public int Count { get; private set; }

        public Task SendAsync(OutboxMail mail, CancellationToken cancellation)
        {
            Count++;
            return Task.CompletedTask;
        }
    }

    private sealed class JumpingClock : TimeProvider
    {
        private DateTimeOffset now = System.GetUtcNow();

        public void Jump(TimeSpan by) => now += by;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
