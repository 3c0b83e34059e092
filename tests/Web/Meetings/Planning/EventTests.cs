using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Web.Meetings.Planning;

public sealed class EventTests
{
    private const string Base = "/moeder/midtjylland/arrangementer";

    [Fact]
    public async Task Somebody_signs_up_once_gets_a_mail_and_signs_off_by_its_link()
    {
        await using var world = await PlanWorld.CreateAsync();
        var gathering = await MakeAsync(world, capacity: 2);
        var page = gathering.Address;

        await SignUpAsync(world, page, "Ida Bæk", "ida@eksempel.example");
        await SignUpAsync(world, page, "Ida Bæk", "IDA@eksempel.example");

        (await world.ReadAsync(db => db.Set<SignUp>().CountAsync())).ShouldBe(1);
        var mail = (await world.MailsAsync()).ShouldHaveSingleItem();
        mail.Body.ShouldContain("meld afbud");
        var link = mail.Body[mail.Body.IndexOf($"{page}/afmeld/", StringComparison.Ordinal)..].Split('\n')[0].Trim();

        using var off = await new FormClient(world.Public).PostAsync(link, link);
        off.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await world.ReadAsync(db => db.Set<SignUp>().SingleAsync())).OffAt.ShouldNotBeNull();
        await SignUpAsync(world, page, "Bo Lind", "bo@eksempel.example");
        (await world.ReadAsync(db => db.Set<SignUp>().CountAsync(one => one.OffAt == null))).ShouldBe(1);
    }

    [Fact]
    public async Task A_full_or_closed_event_takes_nobody()
    {
        await using var world = await PlanWorld.CreateAsync();
        var page = (await MakeAsync(world, capacity: 1)).Address;
        var form = (await world.Public.ReadAsync(page)).QuerySelector($"form[action='{page}/tilmeld']")!;
        await SignUpAsync(world, page, "Ida Bæk", "ida@eksempel.example");

        using var full = await new FormClient(world.Public).PostAsync(
            form,
            $"{page}/tilmeld",
            ("navn", "Bo"),
            ("organisation", "Skive"),
            ("mail", "bo@eksempel.example")
        );

        full.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await full.DocumentAsync()).Body!.TextContent.ShouldContain("Der er ikke flere pladser");
    }

    [Fact]
    public async Task Who_comes_is_the_secretariats_to_know()
    {
        await using var world = await PlanWorld.CreateAsync();
        var page = (await MakeAsync(world)).Address;
        await SignUpAsync(world, page, "Ida Bæk", "ida@eksempel.example");
        using var member = world.Application.ClientOf(TestVisitors.Person(Role.ForumMember));

        (await member.ReadAsync(page)).Body!.TextContent.ShouldNotContain("ida@eksempel.example");
        (await member.GetAsync(new Uri($"{page}/deltagere.csv", UriKind.Relative))).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await world.Editor.GetStringAsync(new Uri($"{page}/deltagere.csv", UriKind.Relative))).ShouldContain(
            "ida@eksempel.example"
        );
    }

    [Fact]
    public async Task An_event_that_is_not_public_is_the_members_own()
    {
        await using var world = await PlanWorld.CreateAsync();
        var page = (await MakeAsync(world, isPublic: false)).Address;
        using var member = world.Application.ClientOf(TestVisitors.Person(Role.ForumMember));

        (await world.Public.GetAsync(new Uri(page, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.ReadAsync(page)).Body!.TextContent.ShouldContain("Temadag om takster");
    }

    [Fact]
    public async Task A_topic_is_proposed_voted_for_and_planned()
    {
        await using var world = await PlanWorld.CreateAsync();
        var gathering = await MakeAsync(world);
        const string page = "/moeder/midtjylland/emner";
        using var member = world.Application.ClientOf(TestVisitors.Person(Role.ForumMember));
        using var other = world.Application.ClientOf(TestVisitors.Person(Role.ForumMember));

        await PlanWorld.PostAsAsync(
            member,
            page,
            page,
            ("titel", "Myndighedens rolle"),
            ("tekst", "Udgifterne stiger")
        );
        var topic = await world.ReadAsync(db => db.Set<Topic>().SingleAsync());
        await new FormClient(other).PostAsync(page, $"{page}/{topic.Id}/stem");
        await new FormClient(world.Editor).PostAsync(
            page,
            $"{page}/{topic.Id}",
            ("prioritet", "1"),
            ("arrangement", gathering.Id.ToString()),
            ("lukket", "")
        );

        (await world.ReadAsync(db => db.Set<TopicVote>().CountAsync())).ShouldBe(2);
        var stored = await world.ReadAsync(db => db.Set<Topic>().SingleAsync());
        (stored.Priority, stored.GatheringId).ShouldBe((1, gathering.Id));
        (await member.ReadAsync(page)).QuerySelector($"a[href='{gathering.Address}']").ShouldNotBeNull();
    }

    private static async Task<Gathering> MakeAsync(PlanWorld world, int? capacity = null, bool isPublic = true)
    {
        var today = DanishClock.Today(TimeProvider.System);
        string Day(int days) => today.AddDays(days).ToString("yyyy-MM-dd", Kernel.Danish.Invariant);
        using var made = await new FormClient(world.Editor).PostAsync(
            $"{Base}/nyt",
            $"{Base}/nyt",
            ("titel", "Temadag om takster"),
            ("slags", nameof(GatheringKind.ThemeDay)),
            ("dato", Day(60)),
            ("fra", "12.30"),
            ("til", "15.30"),
            ("program", "12.30; Velkomst; Anne Dahl\n13.00; Oplæg"),
            ("tilmeldfra", Day(-1)),
            ("tilmeldtil", Day(30)),
            ("pladser", capacity?.ToString(Kernel.Danish.Invariant) ?? ""),
            ("offentlig", isPublic ? "ja" : "")
        );
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return await world.ReadAsync(db => db.Set<Gathering>().SingleAsync());
    }

    private static async Task SignUpAsync(PlanWorld world, string page, string name, string mail)
    {
        var form = (await world.Public.ReadAsync(page)).QuerySelector($"form[action='{page}/tilmeld']");
        if (form is not null)
        {
            using var answer = await new FormClient(world.Public).PostAsync(
                form,
                $"{page}/tilmeld",
                ("navn", name),
                ("organisation", "Skive Kommune"),
                ("mail", mail)
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
    }
}
