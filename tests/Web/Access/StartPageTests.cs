using System.Net;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Web.Start;

namespace Rammevaerk.Tests.Web.Access;

/// <summary>The start page of those who are signed in: what to do by deadline, and what happened.</summary>
public sealed class StartPageTests
{
    private static readonly DateOnly Tuesday = new(2026, 10, 20);

    [Fact]
    public void Work_is_grouped_by_deadline_with_the_next_seven_days_together()
    {
        var list = Worklist.Of(
            [
                Item("om syv dage", new(2026, 10, 27)),
                Item("om otte dage", new(2026, 10, 28)),
                Item("i går", new(2026, 10, 19)),
                Item("uden", null),
                Item("i dag", Tuesday),
            ],
            Tuesday
        );

        list.Groups.Select(group => (group.Title, string.Join(", ", group.Items.Select(item => item.Title))))
            .ShouldBe([
                ("Overskredet", "i går"),
                ("Næste 7 dage", "i dag, om syv dage"),
                ("Venter på dig", "uden"),
                ("Senere", "om otte dage"),
            ]);
        list.Title.ShouldBe("To frister de næste 7 dage, og én er overskredet");
    }

    [Theory]
    [InlineData(2026, 10, 1, "19 dage over", "torsdag 1. oktober", true)]
    [InlineData(2026, 10, 20, "I dag", "tirsdag 20. oktober", false)]
    [InlineData(2026, 10, 21, "I morgen", "onsdag 21. oktober", false)]
    [InlineData(2027, 1, 4, "Om 76 dage", "mandag 4. januar 2027", false)]
    public void A_deadline_says_how_far_away_it_is(
        int year,
        int month,
        int day,
        string distance,
        string date,
        bool late
    ) => WorkDistance.Of(Item("x", new(year, month, day)), Tuesday).ShouldBe(new WorkDistance(distance, date, late));

    [Fact]
    public async Task Somebody_signed_in_sees_the_own_work_and_the_public_sees_the_product()
    {
        using var application = new WebApplication();
        using var working = application.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddScoped<IWorklistSource, OneTask>())
        );
        using var client = working.CreateClient();
        (await client.ReadAsync("/"))
            .QuerySelector("h1")!
            .TextContent.ShouldBe("Hver takst kan fortælle, hvordan den er regnet ud");
        TestVisitors.Become(client, TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        var page = await client.ReadAsync("/");

        page.QuerySelector(".rv-worklist .rv-what a")!.GetAttribute("href").ShouldBe("/takster/runder");
        page.QuerySelector(".rv-worklist .button")!
            .TextContent.ShouldBe("Åbn runden: Aflever takstfilen (Test RateOfficer)");
        page.QuerySelector("aside")!.TextContent.ShouldContain("Ingen meddelelser endnu");
    }

    [Fact]
    public async Task An_empty_worklist_says_so_in_words()
    {
        using var application = new WebApplication();
        using var client = application.ClientOf(TestVisitors.Person(Role.ForumMember, "midtjylland"));
        var page = await client.ReadAsync("/");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Ingen opgaver lige nu");
        page.QuerySelector(".rv-worklist").ShouldBeNull();
        page.QuerySelector("main")!.TextContent.ShouldNotContain("takstfil, der skal afleveres");
    }

    [Fact]
    public async Task Those_who_buy_are_led_to_the_rates_and_those_who_deliver_to_their_rounds()
    {
        using var application = new WebApplication();
        using var buyer = application.ClientOf(TestVisitors.Person(Role.BuyerOfficer, "midtjylland", "0779"));
        using var officer = application.ClientOf(TestVisitors.Person(Role.RateOfficer, "midtjylland", "0779"));
        using var nobody = application.CreateClient();
        var page = await buyer.ReadAsync("/");

        page.QuerySelector("h1")!.TextContent.ShouldBe("Takster til jeres køb");
        page.QuerySelector("main")!.TextContent.ShouldNotContain("aflever");
        page.QuerySelector("a[href='/takster/offentlige']").ShouldNotBeNull();
        (await nobody.ReadAsync("/")).QuerySelector("a[href='/takster/offentlige']").ShouldNotBeNull();
        (await officer.ReadAsync("/")).QuerySelector("nav a[href='/takster/runder']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_notification_is_opened_and_read_in_one_press()
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Sofie Krag");
        await using (var db = world.Open())
        {
            db.Add(
                new Notification
                {
                    AccountId = person.Id,
                    At = world.Time.Instant.UtcDateTime,
                    Text = "Runden for 2027 er åben.",
                    Address = "/takster/regler",
                }
            );
            await db.SaveChangesAsync();
        }

        using var browser = await world.SignInAsync(person);
        var form = (await browser.ReadAsync("/")).QuerySelector(".rv-notes form")!;
        using var opened = await browser.PostAsync("/", form.GetAttribute("action")!, ("til", "/takster/regler"));
        opened.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        opened.Headers.Location!.ToString().ShouldBe("/takster/regler");
        (await browser.ReadAsync("/konto/meddelelser")).QuerySelector(".is-unread").ShouldBeNull();
    }

    [Theory]
    [InlineData("/konto")]
    [InlineData("/konto/engangskode")]
    [InlineData("/konto/meddelelser")]
    [InlineData("/brugere/midtjylland")]
    [InlineData("/brugere/midtjylland/omraadet")]
    [InlineData("/brugere/midtjylland/0779?q=x&rolle=RateOfficer&tilstand=alle&orden=-navn")]
    public async Task A_page_of_access_has_one_heading_labels_on_its_fields_and_nothing_inline(string address)
    {
        await using var world = await AccessWorld.CreateAsync();
        var person = await world.PersonAsync("Mette Skovgaard", (Role.SecretariatEditor, "midtjylland", null));
        using var browser = await world.SignInAsync(person);
        var page = await browser.ReadAsync(address);

        page.QuerySelectorAll("h1").ShouldHaveSingleItem();
        page.QuerySelectorAll("[style], style, script:not([src]), [onclick]").ShouldBeEmpty();
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).ShouldBeEmpty();
        foreach (var field in page.QuerySelectorAll("main :is(input:not([type=hidden]), select)"))
        {
            page.QuerySelector($"label[for='{field.Id}']").ShouldNotBeNull(field.OuterHtml);
        }
    }

    private static WorkItem Item(string title, DateOnly? due) => new(title, "", "Åbn", "/", due);

    private sealed class OneTask : IWorklistSource
    {
        public Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation) =>
            Task.FromResult<IReadOnlyList<WorkItem>>([
                new($"Aflever takstfilen ({visitor.Name})", "", "Åbn runden", "/takster/runder", new(2026, 10, 23)),
            ]);
    }
}
