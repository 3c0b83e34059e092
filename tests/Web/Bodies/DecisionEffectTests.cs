using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>What a decision carries out in Parties, in the decision's own transaction.</summary>
public sealed class DecisionEffectTests
{
    private readonly Guid decision = Guid.CreateVersion7();

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_appointment_is_made_with_the_decision_on_it(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);

        var change = await world.DecideAsync("appointment", decision, await AppointmentAsync(world, world.Ulla));

        change.Value.Words.ShouldStartWith("Ulla Dam bliver medlem i Forretningsudvalget");
        var seat = (await world.SeatsAsync()).ShouldHaveSingleItem();
        (seat.Decision, seat.Source).ShouldBe(($"decision/{decision}", "DASSOS 17. september 2026, punkt 2.1"));
        seat.ValidTo.ShouldBe(ExecutiveCommitteeTerm.Of(world.Today).Days.To);
        (await world.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == "body.seated"))).ShouldBe(
            1
        );
        (await world.TextAsync($"{BodyWorld.Root}/organer/forretningsudvalg/medlemmer/{seat.Id}")).ShouldContain(
            "DASSOS 17. september 2026, punkt 2.1"
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_appointment_that_replaces_a_member_lasts_to_the_next(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        var until = world.Today.AddDays(90);
        var old = await world.SeatAsync("forretningsudvalg", world.Karl, world.Today.AddDays(-90), until);

        var change = await world.DecideAsync(
            "appointment",
            decision,
            [.. await AppointmentAsync(world, world.Esther), ("replaces", old.Id.ToString())]
        );

        (change.Value.Before, change.Value.After).ShouldBe(("Karl Munk", "Esther Riis"));
        var seats = await world.SeatsAsync();
        (seats[0].State, seats[0].ValidTo).ShouldBe((AppointmentState.Replaced, world.Today.AddDays(-1)));
        (seats[1].FollowsId, seats[1].ValidTo, seats[1].Decision).ShouldBe((old.Id, until, $"decision/{decision}"));
    }

    [Fact]
    public async Task A_preview_says_what_would_happen_and_stores_nothing()
    {
        await using var world = await BodyWorld.CreateAsync();
        var terms = await AppointmentAsync(world, world.Ulla);

        var preview = await PreviewAsync(world, "appointment", terms);
        var refused = await PreviewAsync(world, "appointment", [.. terms.Where(term => term.Name != "person")]);

        preview.Value.Words.ShouldContain("Ulla Dam");
        refused.Fault!.Id.ShouldBe("RV-323");
        (await world.SeatsAsync()).ShouldBeEmpty();
        (await world.ReadAsync(db => db.Set<AuditEntry>().CountAsync(entry => entry.What == "body.seated"))).ShouldBe(
            0
        );
    }

    [Fact]
    public async Task Another_areas_body_or_person_is_refused()
    {
        await using var world = await BodyWorld.CreateAsync();
        var north = await world.ReadAsync(db =>
            db.Set<Body>().FirstAsync(body => body.Area == "nordjylland" && body.Key == "forum")
        );
        var terms = (await AppointmentAsync(world, world.Ulla)).Where(term => term.Name != "body");

        var change = await world.DecideAsync("appointment", decision, [.. terms, ("body", north.Id.ToString())]);

        change.Fault!.Id.ShouldBe("RV-344");
        (await world.SeatsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_mandate_a_delegation_and_a_governance_text_follow_from_decisions(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        var forum = (await world.BodyAsync("forum")).Id;
        var committee = (await world.BodyAsync("forretningsudvalg")).Id;

        var mandate = await world.DecideAsync(
            "mandate",
            decision,
            ("body", forum.ToString()),
            ("person", world.Ulla.Id.ToString()),
            ("forum", "Dialogforum"),
            ("text", "Må forhandle"),
            ("from", "2026-10-01"),
            ("report", "primo maj 2027")
        );
        var delegation = await world.DecideAsync(
            "delegation",
            decision,
            ("what", "Taksten for Krisecentret"),
            ("from-body", forum.ToString()),
            ("to-body", committee.ToString())
        );
        var early = await world.DecideAsync("governance", decision, ("body", forum.ToString()));
        await world.SaveAsync([
            new GovernanceText
            {
                BodyId = forum,
                Number = 1,
                Purpose = "Samarbejde",
            },
        ]);
        var approved = await world.DecideAsync("governance", decision, ("body", forum.ToString()));

        mandate.Value.Subject!.Value.Kind.ShouldBe("mandate");
        (await world.ReadAsync(db => db.Set<Mandate>().SingleAsync())).NextReportDay.ShouldBe(
            new DateOnly(2027, 5, 10)
        );
        delegation.Value.Words.ShouldBe("Forretningsudvalget bemyndiges: Taksten for Krisecentret");
        (await world.ReadAsync(db => db.Set<DelegatedDecision>().SingleAsync())).DelegatedOn.ShouldBe(
            new DateOnly(2026, 9, 17)
        );
        early.Fault!.Id.ShouldBe("RV-370");
        approved.Value.After.ShouldBe("Udgave 1");
        (await world.ReadAsync(db => db.Set<GovernanceText>().SingleAsync())).ApprovedOn.ShouldBe(
            new DateOnly(2026, 9, 17)
        );
    }

    [Fact]
    public async Task A_decision_cannot_overfill_a_group_and_takes_none_of_its_effects_then()
    {
        await using var world = await BodyWorld.CreateAsync();
        var group = new Body
        {
            Area = BodyWorld.Area,
            Key = "gruppe",
            Name = "Gruppen",
            Kind = BodyKind.WorkingGroup,
        };
        await world.SaveAsync([group]);
        await world.SaveAsync([new Commission { BodyId = group.Id, MaxMembers = 1 }]);
        (string, string)[] Terms(Person person) =>
            [
                ("body", group.Id.ToString()),
                ("person", person.Id.ToString()),
                ("role", nameof(BodyRole.Member)),
                ("from", FormWords.Iso(world.Today)),
            ];

        var second = await world.ServeAsync(services =>
        {
            var effect = services.GetServices<IDecisionEffect>().Single(one => one.Kind == "appointment");
            return services
                .GetRequiredService<WriteDesk>()
                .RunAsync(
                    async write =>
                    {
                        await effect.CarryOutAsync(write, BodyWorld.Taken(decision, Terms(world.Ulla)), default);
                        return await effect.CarryOutAsync(write, BodyWorld.Taken(decision, Terms(world.Karl)), default);
                    },
                    default
                );
        });

        second.Fault!.Id.ShouldBe("RV-342");
        (await world.SeatsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_effect_says_its_fields_in_danish_and_links_to_what_it_made()
    {
        await using var world = await BodyWorld.CreateAsync();
        await world.SeatAsync("forum", world.Karl, world.Today);

        var fields = await world.ServeAsync(async services =>
        {
            var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var effect in services.GetServices<IDecisionEffect>())
            {
                var own = await effect.FieldsAsync(new AreaKey(BodyWorld.Area), default);
                all[effect.Kind] = [.. own.Select(field => field.Name)];
                own.ShouldAllBe(field => field.Label.Length > 0);
            }

            return all;
        });

        fields["appointment"].ShouldBe(["body", "person", "role", "from", "until", "replaces"]);
        fields["mandate"].ShouldContain("text");
        fields["delegation"].ShouldContain("to-body");
        fields["governance"].ShouldBe(["body"]);
    }

    private static Task<Result<EffectChange>> PreviewAsync(
        BodyWorld world,
        string kind,
        (string Name, string Value)[] terms
    ) =>
        world.ServeAsync(services =>
            services
                .GetServices<IDecisionEffect>()
                .Single(one => one.Kind == kind)
                .PreviewAsync(BodyWorld.Taken(Guid.CreateVersion7(), terms), default)
        );

    private static async Task<(string Name, string Value)[]> AppointmentAsync(BodyWorld world, Person person) =>
        [
            ("body", (await world.BodyAsync("forretningsudvalg")).Id.ToString()),
            ("person", person.Id.ToString()),
            ("role", nameof(BodyRole.Member)),
            ("from", FormWords.Iso(world.Today)),
        ];
}
