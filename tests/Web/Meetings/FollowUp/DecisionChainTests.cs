using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.MeetingDocuments;
using Rammevaerk.Tests.Web.Publication;

namespace Rammevaerk.Tests.Web.Meetings.FollowUp;

/// <summary>A decision's page goes on from the parameter it set to the rates computed with it, and can be taken along.</summary>
public sealed class DecisionChainTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_chain_ends_in_the_rates_that_use_the_value(Engine engine)
    {
        await using var scene = await RoundScene.BeginAsync(engine);
        var item = await LayAsync(scene);
        var counted = (await scene.RatesAsync()).Count(rate => rate.Derivation is not null);
        var member = scene.As(Role.SecretariatEditor);
        (await member.ReadAsync(item.DecisionAddress)).QuerySelector($"a[href='{RoundScene.Address}']").ShouldBeNull();
        await scene.ChangeAsync(db =>
            db.Set<ParameterRow>()
                .Where(row => row.Name == "days-per-year" && row.Area == RoundScene.Area)
                .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Decision, $"decision/{item.Id}"))
        );

        var page = await member.ReadAsync(item.DecisionAddress);

        var shown = page.QuerySelector($".rv-effect a[href='{RoundScene.Address}']").ShouldNotBeNull();
        shown.TextContent.ShouldMatch("^\\d+ leverede takster for 2027 er beregnet med værdien$");
        int.Parse(shown.TextContent.Split(' ')[0], Kernel.Danish.Invariant).ShouldBeInRange(2, counted);
        page.QuerySelector($"aside a[href='{RoundScene.Address}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_decision_is_taken_along_as_Word_by_those_who_may_read_it()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Højeste overhead");
        await scene.AddItemAsync("Et andet punkt");
        await scene.DecideAsync(item, "Overhead må højst være 4,2 %.");
        using var member = scene.Application.ClientOf(TestVisitors.Person(Role.ForumMember, MeetingScene.Area));
        using var anyone = scene.Application.CreateClient();
        var address = $"{item.DecisionAddress}/beslutning.docx";

        var text = Fetched.TextOf("x.docx", await member.FileAsync(address));

        text.ShouldContain("Beslutning: Højeste overhead");
        text.ShouldContain("Overhead må højst være 4,2 %.");
        text.ShouldNotContain("Et andet punkt");
        (await anyone.StatusAsync(address)).ShouldBe(HttpStatusCode.NotFound);
        (await member.ReadAsync(item.DecisionAddress)).QuerySelector($"a[href='{address}']").ShouldNotBeNull();
        var page = await member.ReadAsync(item.DecisionAddress);
        if (page.QuerySelector("a[href$='/beslutning.pdf']") is { } pdf)
        {
            (await member.FileAsync(pdf.GetAttribute("href")!)).AsSpan()[..4].SequenceEqual("%PDF"u8).ShouldBeTrue();
        }
    }

    /// <summary>A decision that has set a parameter, as the effect leaves it.</summary>
    private static async Task<AgendaItem> LayAsync(RoundScene scene)
    {
        var forum = LaidMeeting.Forum();
        var meeting = LaidMeeting.Of(forum, "2026-3", new(2026, 10, 1), MeetingState.Held);
        var item = new AgendaItem
        {
            MeetingId = meeting.Id,
            Area = RoundScene.Area,
            State = ItemState.Decided,
            Ordinal = 1,
            Title = "Højeste overhead",
        };
        await scene.ChangeAsync(db =>
        {
            db.AddRange(
                forum,
                meeting,
                item,
                new ItemMinutes
                {
                    ItemId = item.Id,
                    Outcome = ItemOutcome.Approved,
                    Decision = "Godkendt.",
                    DecidedAt = LaidMeeting.Now,
                },
                new PlannedEffect
                {
                    ItemId = item.Id,
                    Kind = "parameter",
                    State = EffectState.CarriedOut,
                    Change = EffectJson.Write(
                        EffectChange.Of("Døgn pr. år", new("parameter", $"{RoundScene.Area}/days-per-year"))
                    ),
                }
            );
            return Task.CompletedTask;
        });
        return item;
    }
}
