using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>Appointments from proposal to end, with terms, substitutes, interim replacements and reminders.</summary>
public sealed class AppointmentTests
{
    private const string Committee = $"{BodyWorld.Root}/organer/forretningsudvalg";
    private const string Members = $"{Committee}/medlemmer";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_proposal_is_consulted_and_appointed_with_what_it_rests_on(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        await world.DoneAsync(
            Committee,
            Members,
            ("person", world.Ulla.Id.ToString()),
            ("rolle", nameof(BodyRole.Chair)),
            ("foreslaaet", "ja")
        );
        var proposed = (await world.SeatsAsync()).Single();
        proposed.State.ShouldBe(AppointmentState.Proposed);
        proposed.Organisation.ShouldBe("0779");
        proposed.ValidTo.ShouldBe(ExecutiveCommitteeTerm.Of(world.Today).Days.To);
        (await MembersAsync(world)).ShouldBeEmpty();
        var seat = $"{Members}/{proposed.Id}";

        await world.DoneAsync(
            seat,
            $"{seat}/trin",
            ("trin", nameof(AppointmentState.Consulted)),
            ("bemaerkning", "Mailforespørgsel til forummet")
        );
        await world.DoneAsync(
            seat,
            $"{seat}/trin",
            ("trin", nameof(AppointmentState.Appointed)),
            ("bemaerkning", "Alle var enige"),
            ("basis", "DASSOS 12. maj 2026, punkt 4")
        );

        var page = await world.TextAsync(seat, world.Member);
        page.ShouldContain("Mailforespørgsel til forummet");
        page.ShouldContain("Alle var enige");
        page.ShouldContain("DASSOS 12. maj 2026, punkt 4");
        (await MembersAsync(world)).ShouldBe(["Ulla Dam"]);
    }

    [Fact]
    public async Task A_step_that_does_not_follow_and_a_stale_form_are_refused()
    {
        await using var world = await BodyWorld.CreateAsync();
        await world.DoneAsync(Committee, Members, ("person", world.Ulla.Id.ToString()), ("foreslaaet", "ja"));
        var seat = $"{Members}/{(await world.SeatsAsync()).Single().Id}";
        var form = await Catalogue.FilledForm.OpenAsync(world.Editor, seat, $"{seat}/trin");

        using var wrong = await form.With("trin", nameof(AppointmentState.Renewed)).PostAsync(world.Editor);
        (await wrong.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-343");
        await world.DoneAsync(seat, $"{seat}/trin", ("trin", nameof(AppointmentState.Consulted)));
        using var stale = await form.With("trin", nameof(AppointmentState.Appointed)).PostAsync(world.Editor);
        (await stale.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-701");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_seat_is_taken_over_until_the_next_appointment_and_both_are_linked(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        var term = ExecutiveCommitteeTerm.Of(world.Today).Days;
        var old = await world.SeatAsync("forretningsudvalg", world.Karl, term.From, term.To);
        var from = term.From.AddDays(100);
        var page = $"{Members}/{old.Id}";
        await world.RefusedAsync(
            "RV-323",
            page,
            $"{page}/afloes",
            ("hvordan", nameof(FollowKind.Interim)),
            ("person", ""),
            ("fra", Day(from))
        );

        var address = await world.DoneAsync(
            page,
            $"{page}/afloes",
            ("hvordan", nameof(FollowKind.Interim)),
            ("person", world.Esther.Id.ToString()),
            ("fra", Day(from)),
            ("til", "")
        );

        var seats = await world.SeatsAsync();
        (seats[0].State, seats[0].ValidTo).ShouldBe((AppointmentState.Replaced, from.AddDays(-1)));
        (seats[1].FollowsId, seats[1].FollowsAs, seats[1].ValidTo).ShouldBe((old.Id, FollowKind.Interim, term.To));
        (await world.TextAsync(address)).ShouldContain("overtaget pladsen fra");
        (await world.TextAsync(page)).ShouldContain("Afløst til næste udpegning af");
        (await world.TextAsync(Committee)).ShouldContain("Medlem til næste udpegning");
    }

    [Fact]
    public async Task A_seat_is_renewed_for_the_next_term_once()
    {
        await using var world = await BodyWorld.CreateAsync();
        var term = ExecutiveCommitteeTerm.Of(world.Today).Days;
        var next = ExecutiveCommitteeTerm.After(world.Today).Days;
        var old = await world.SeatAsync("forretningsudvalg", world.Karl, term.From, term.To);
        var page = $"{Members}/{old.Id}";
        var again = await Catalogue.FilledForm.OpenAsync(world.Editor, page, $"{page}/afloes");

        await world.DoneAsync(
            page,
            $"{page}/afloes",
            ("hvordan", nameof(FollowKind.Renewal)),
            ("fra", Day(next.From)),
            ("til", "")
        );

        var seats = await world.SeatsAsync();
        (seats[0].State, seats[0].ValidTo).ShouldBe((AppointmentState.Renewed, term.To));
        (seats[1].PersonId, seats[1].ValidTo).ShouldBe((world.Karl.Id, next.To));
        using var twice = await again.With("fra", Day(next.From)).PostAsync(world.Editor);
        (await twice.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain("RV-701");
    }

    [Fact]
    public async Task A_substitute_stands_for_a_named_member_and_a_municipality_may_send_two()
    {
        await using var world = await BodyWorld.CreateAsync();
        const string Forum = $"{BodyWorld.Root}/organer/forum";
        var karl = await world.SeatAsync("forum", world.Karl, world.Today);
        await world.SeatAsync("forum", world.Esther, world.Today);

        await world.RefusedAsync(
            "RV-341",
            Forum,
            $"{Forum}/medlemmer",
            ("person", world.Poul.Id.ToString()),
            ("rolle", nameof(BodyRole.Substitute))
        );
        await world.DoneAsync(
            Forum,
            $"{Forum}/medlemmer",
            ("person", world.Poul.Id.ToString()),
            ("rolle", nameof(BodyRole.Substitute)),
            ("for", karl.Id.ToString())
        );

        (await world.TextAsync(Forum)).ShouldContain("for Karl Munk");
        var organisations = await world.ServeAsync(async services =>
            (
                await services
                    .GetRequiredService<BodyReading>()
                    .MembersOnAsync(await world.BodyAsync("forum"), world.Today, default)
            )
                .Select(view => $"{view.Organisation}: {view.Seat.Role}")
                .ToList()
        );
        organisations.ShouldBe(["Aarhus Kommune: Member", "Aarhus Kommune: Member", "Samsø Kommune: Substitute"]);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_term_that_ends_soon_is_on_the_worklist_and_mailed_once(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        var last = world.Today.AddDays(30);
        await world.SeatAsync("forretningsudvalg", world.Karl, world.Today.AddDays(-300), last);
        var secretary = TestVisitors.Person(Role.SecretariatEditor);
        var account = TestVisitors.AccountOf(secretary);
        account.Email = "sekretariat@eksempel.example";
        await world.SaveAsync([account]);
        await world.SaveAsync([
            new RoleAssignment
            {
                AccountId = account.Id,
                Role = Role.SecretariatEditor,
                Area = BodyWorld.Area,
                ValidFrom = new(2020, 1, 1),
            },
        ]);

        await RemindAsync(world);
        await RemindAsync(world);

        var title = $"Udpeg medlemmer til Forretningsudvalget {ExecutiveCommitteeTerm.Of(last.AddDays(1)).Name}";
        var mail = (await world.ReadAsync(db => db.Set<OutboxMail>().ToListAsync())).ShouldHaveSingleItem();
        mail.Subject.ShouldBe(title);
        mail.Body.ShouldContain("Karl Munk");
        mail.Body.ShouldContain(Committee);
        (await world.ReadAsync(db => db.Set<Notification>().CountAsync())).ShouldBe(1);
        (await world.TextAsync("/")).ShouldContain(title);
        (await world.TextAsync("/", world.Member)).ShouldNotContain(title);
        var list = await world.TextAsync($"{BodyWorld.Root}/udpegninger?tilstanden=udløber+snart", world.Member);
        list.ShouldContain("Udpegninger (1)");
        list.ShouldContain("Karl Munk");
    }

    private static async Task<IReadOnlyList<string>> MembersAsync(BodyWorld world) =>
        await world.ServeAsync(async services =>
            (
                await services
                    .GetRequiredService<BodyReading>()
                    .MembersOnAsync(await world.BodyAsync("forretningsudvalg"), world.Today, default)
            )
                .Select(view => view.Person.Name)
                .ToList()
        );

    private static Task<int> RemindAsync(BodyWorld world) =>
        world.ServeAsync(async services =>
        {
            await services.GetServices<IJobWork>().OfType<PartiesReminders>().Single().RunAsync(default);
            return 0;
        });

    private static string Day(DateOnly day) => FormWords.Iso(day);
}
