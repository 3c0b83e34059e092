using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Tests.Web.Demonstration;

/// <summary>Events, written procedures and bodies are not seen empty in the demonstration.</summary>
public sealed class ToldCooperationTests(WholeDemonstration whole) : IClassFixture<WholeDemonstration>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FilledDatabase.Day.UtcDateTime);
    private readonly FilledDatabase filled = whole.Filled;

    [Fact]
    public async Task A_theme_day_was_held_and_another_takes_sign_ups()
    {
        await using var db = filled.Database.Open();
        var events = await db.Set<Gathering>().Where(one => one.Area == DemonstrationPlan.Mid).ToListAsync();
        ThemeDaysRule.Planned(events, Today.Year).ShouldBe(1);
        var held = events.Single(one => one.Type == GatheringKind.ThemeDay && one.To < Today);
        held.Outcome.ShouldNotBeEmpty();
        held.WorkingGroupId.ShouldNotBeNull();
        (await db.Set<SignUp>().CountAsync(one => one.GatheringId == held.Id && one.OffAt != null)).ShouldBe(1);
        (await db.Set<ProgrammeRow>().CountAsync(one => one.GatheringId == held.Id)).ShouldBeGreaterThan(4);
        var coming = events.Single(one => one.From > Today);
        coming.TakesSignUps(Today).ShouldBeTrue();
        (await db.Set<SignUp>().CountAsync(one => one.GatheringId == coming.Id)).ShouldBeGreaterThan(4);
        var topics = await db.Set<Topic>().Where(one => one.Area == DemonstrationPlan.Mid).ToListAsync();
        topics.Where(one => one.Priority > 0).Select(one => one.Priority).Order().ShouldBe([1, 2, 3, 4]);
        topics.ShouldContain(one => one.IsClosed && one.GatheringId == held.Id);
    }

    [Theory]
    [InlineData(DemonstrationPlan.Mid)]
    [InlineData(DemonstrationPlan.North)]
    public async Task A_written_procedure_is_finished_and_another_waits(string area)
    {
        await using var db = filled.Database.Open();
        var all = await db.Set<WrittenProcedure>().Where(one => one.Area == area).ToListAsync();
        all.Select(one => one.State).Order().ShouldBe([ProcedureState.Open, ProcedureState.Closed]);
        var closed = all.Single(one => one.State == ProcedureState.Closed);
        closed.ItemId.ShouldNotBeNull();
        var answers = await db.Set<WrittenAnswer>().Where(one => one.ProcedureId == closed.Id).ToListAsync();
        answers.Select(one => one.Kind).Distinct().ShouldBeSubsetOf(Enum.GetValues<WrittenAnswerKind>());
        answers.ShouldContain(one => one.Kind == WrittenAnswerKind.Silent);
        answers.ShouldContain(one => one.Kind == WrittenAnswerKind.Comments);
        answers.ShouldContain(one => one.Kind == WrittenAnswerKind.Agrees);
    }

    [Theory]
    [InlineData(DemonstrationPlan.Mid)]
    [InlineData(DemonstrationPlan.North)]
    public async Task Bodies_have_texts_groups_mandates_and_terms(string area)
    {
        await using var db = filled.Database.Open();
        var bodies = await db.Set<Body>().Where(one => one.Area == area).ToListAsync();
        var forum = bodies.Single(one => one.Kind == BodyKind.Forum);
        var committee = bodies.Single(one => one.Kind == BodyKind.ExecutiveCommittee);
        var texts = await db.Set<GovernanceText>().ToListAsync();
        texts.ShouldContain(one => one.BodyId == forum.Id && one.Decision != null);
        texts.ShouldContain(one => bodies.Any(body => body.Id == one.BodyId) && one.Number == 2 && one.IsDraft);
        var seats = await db.Set<Membership>().Where(one => one.BodyId == committee.Id).ToListAsync();
        seats.ShouldContain(one => one.FollowsAs == FollowKind.Interim);
        seats.Where(one => one.IsHeldOn(Today)).ShouldAllBe(one => one.ValidTo == new DateOnly(2026, 12, 31));
        var mandates = await db.Set<Mandate>().Where(one => one.Area == area).ToListAsync();
        mandates.ShouldAllBe(one => one.Decision != null);
        mandates.ShouldContain(one => one.IsActiveOn(Today));
        bodies.ShouldContain(one => one.Kind == BodyKind.WorkingGroup);
        var council = bodies.Single(one => one.Kind == BodyKind.OutsideCouncil);
        (await db.Set<CouncilSeat>().Where(one => one.BodyId == council.Id).ToListAsync()).ShouldContain(one =>
            one.SecondAppointerId != null
        );
        (await db.Set<ReportingDuty>().CountAsync(one => one.Area == area)).ShouldBePositive();
        (await db.Set<DelegatedDecision>().CountAsync(one => one.Area == area)).ShouldBePositive();
    }

    [Theory]
    [InlineData(2026, 1, 3)]
    [InlineData(2026, 12, 16)]
    public async Task The_story_is_told_on_any_day(int year, int month, int day)
    {
        var at = new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.Zero);
        await using var other = await FilledDatabase.CreateAsync(Engine.Sqlite, DemonstrationPlan.Full, at);
        other.Result.ShouldNotBeNull();
    }
}
