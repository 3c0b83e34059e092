using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Web.Meetings.Planning;

/// <summary>Who came to an event long ago is forgotten; how many is not.</summary>
public sealed class SignUpSweepTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Sign_ups_are_deleted_when_the_areas_months_are_over_with_their_mails(Engine engine)
    {
        await using var world = await PlanWorld.CreateAsync(engine);
        var today = Platform.DanishClock.Today(TimeProvider.System);
        var old = Of("Temadag for længe siden", today.AddMonths(-12).AddDays(-1));
        var recent = Of("Temadag for nylig", today.AddMonths(-12));
        await world.SaveAsync([old, recent]);
        await world.SaveAsync([
            SignUp(old, "ida@eksempel.example"),
            SignUp(old, "bo@eksempel.example"),
            SignUp(old, "afmeldt@eksempel.example", isOff: true),
            SignUp(recent, "ida@eksempel.example"),
            Letter(old),
            Letter(recent),
        ]);

        await SweepAsync(world);
        await SweepAsync(world);

        (await world.ReadAsync(db => db.Set<SignUp>().SingleAsync())).GatheringId.ShouldBe(recent.Id);
        (await world.ReadAsync(db => db.Set<OutboxMail>().SingleAsync())).Key.ShouldContain($"{recent.Id:N}");
        (
            await world.ReadAsync(db => db.Set<Gathering>().SingleAsync(one => one.Id == old.Id))
        ).ForgottenSignUps.ShouldBe(2);
        (
            await world.ReadAsync(db =>
                db.Set<AuditEntry>().CountAsync(one => one.What == "gathering.sign-ups-deleted")
            )
        ).ShouldBe(1);
        var page = await world.Editor.ReadAsync(old.Address);
        page.QuerySelector("#deltagere")!.TextContent.ShouldBe("Deltagere (2)");
        page.QuerySelector("main")!.TextContent.ShouldContain("Navnene er slettet");
    }

    private static async Task SweepAsync(PlanWorld world)
    {
        await using var scope = world.Application.Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetServices<IJobWork>()
            .Single(job => job.Name == "sign-up-sweep")
            .RunAsync(CancellationToken.None);
    }

    private static Gathering Of(string title, DateOnly day) =>
        new()
        {
            Area = "midtjylland",
            Title = title,
            Type = GatheringKind.ThemeDay,
            DateText = Kernel.Danish.Date(day),
            From = day,
            To = day,
            IsPublic = true,
            ChangedAt = LaidMeeting.Now,
        };

    private static SignUp SignUp(Gathering gathering, string mail, bool isOff = false) =>
        new()
        {
            GatheringId = gathering.Id,
            Name = "Ida Bæk",
            Organisation = "Skive",
            Mail = mail,
            KeyDigest = $"{Guid.CreateVersion7():N}",
            At = LaidMeeting.Now,
            OffAt = isOff ? LaidMeeting.Now : null,
        };

    private static OutboxMail Letter(Gathering gathering) =>
        new()
        {
            Key = $"gathering/{gathering.Id:N}/signed-up/0123456789abcdef",
            ToAddress = "ida@eksempel.example",
            ToName = "Ida Bæk",
            Subject = "Du er tilmeldt",
            CreatedAt = LaidMeeting.Now,
            DueAt = LaidMeeting.Now,
            SentAt = LaidMeeting.Now,
        };
}
