using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Contacts;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>Delegated decisions, yearly duties, governance texts and the contact block.</summary>
public sealed class RegisterTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_delegated_decision_is_entered_and_decided_once(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        const string List = $"{BodyWorld.Root}/bemyndigelser";
        var forum = (await world.BodyAsync("forum")).Id.ToString();
        (string, string)[] fields =
        [
            ("what", "Taksten for Krisecentret"),
            ("from-body", forum),
            ("on", FormWords.Iso(world.Today)),
            ("basis", "DASSOS 28. januar 2026, punkt 7"),
        ];
        await world.RefusedAsync("RV-369", $"{List}/ny", $"{List}/ny", [.. fields, ("to-body", forum)]);

        var committee = (await world.BodyAsync("forretningsudvalg")).Id.ToString();
        var address = await world.DoneAsync($"{List}/ny", $"{List}/ny", [.. fields, ("to-body", committee)]);

        (await world.TextAsync(List, world.Member)).ShouldContain("åben");
        var late = await Catalogue.FilledForm.OpenAsync(world.Editor, address, $"{address}/afgoer");
        await world.RefusedAsync(
            "RV-372",
            address,
            $"{address}/afgoer",
            ("resultat", "Godkendt"),
            ("dag", FormWords.Iso(world.Today.AddDays(-1)))
        );
        await world.DoneAsync(
            address,
            $"{address}/afgoer",
            ("resultat", "Godkendt som indstillet"),
            ("basis", "Forretningsudvalget 3. marts 2026")
        );
        var page = await world.TextAsync(address, world.Member);
        page.ShouldContain("Godkendt som indstillet");
        page.ShouldContain("Forretningsudvalget 3. marts 2026");
        using var twice = await late.With("resultat", "Afvist").PostAsync(world.Editor);
        twice.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.ReadAsync(db => db.Set<DelegatedDecision>().SingleAsync())).Outcome.ShouldBe(
            "Godkendt som indstillet"
        );
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_yearly_duty_is_due_until_it_is_reported_and_can_be_closed(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        const string List = $"{BodyWorld.Root}/afrapporteringer";
        var address = await world.DoneAsync(
            $"{List}/ny",
            $"{List}/ny",
            ("body", (await world.BodyAsync("takstgruppe")).Id.ToString()),
            ("to-body", (await world.BodyAsync("forum")).Id.ToString()),
            ("what", "Den nye takststruktur"),
            ("month", "1"),
            ("first-year", $"{world.Today.Year - 1}")
        );
        (await world.TextAsync(List, world.Member)).ShouldContain("mangler");
        (await world.TextAsync("/")).ShouldContain("Indhent den årlige afrapportering fra Takstgruppen");

        await world.DoneAsync(address, $"{address}/rapport", ("temaer", "Serviceniveau og madservice"));

        (await world.TextAsync(address, world.Member)).ShouldContain("Serviceniveau og madservice");
        (await world.TextAsync("/")).ShouldNotContain("Indhent den årlige afrapportering");
        await StepAsync(world, address, DutyState.UnderReconsideration);
        (await world.TextAsync(address)).ShouldContain("genovervejes");
        await StepAsync(world, address, DutyState.Closed);
        (await world.Editor.ReadAsync(address)).QuerySelector($"form[action='{address}/rapport']").ShouldBeNull();
        await StepAsync(world, address, DutyState.Active);
        (await world.TextAsync(address)).ShouldContain("løber");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_governance_text_is_drafted_approved_public_and_kept_by_version(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        using var anyone = world.Application.CreateClient();
        const string Text = $"{BodyWorld.Root}/organer/forum/grundlag";
        await world.DoneAsync(
            $"{Text}/rediger",
            $"{Text}/rediger",
            ("formaal", "**Samarbejde** om området <script>"),
            ("procedure", "| Hvem | Hvor længe |\n|---|---|\n| FU | 2 år |")
        );
        (await world.TextAsync(Text, anyone)).ShouldContain("ikke vedtaget");
        (await world.TextAsync(Text)).ShouldContain("kladde");
        await world.RefusedAsync("RV-374", Text, $"{Text}/vedtag", ("basis", ""));

        await world.DoneAsync(Text, $"{Text}/vedtag", ("basis", "KD-Net 29. maj 2026"));

        var page = await anyone.ReadAsync(Text);
        page.QuerySelector(".rv-read strong")!.TextContent.ShouldBe("Samarbejde");
        page.QuerySelector(".rv-read td")!.TextContent.ShouldBe("FU");
        page.QuerySelector("main")!.TextContent.ShouldContain("KD-Net 29. maj 2026");
        await world.DoneAsync($"{Text}/rediger", $"{Text}/rediger", ("formaal", "Nyt formål"));
        (await world.TextAsync(Text, anyone)).ShouldContain("Samarbejde");
        using var draft = await anyone.GetAsync(new Uri($"{Text}/2", UriKind.Relative));
        draft.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.DoneAsync(Text, $"{Text}/vedtag", ("basis", "KD-Net 5. april 2027"));
        (await world.TextAsync(Text, anyone)).ShouldContain("Nyt formål");
        var earlier = await world.TextAsync($"{Text}/1", anyone);
        earlier.ShouldContain("Samarbejde");
        earlier.ShouldContain("tidligere udgave");
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task The_contact_block_is_what_counts_on_the_day(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        using var anyone = world.Application.CreateClient();
        const string Contact = $"{BodyWorld.Root}/kontakt";
        await world.DoneAsync(
            $"{BodyWorld.Root}/organer/sekretariat",
            $"{BodyWorld.Root}/organer/sekretariat/medlemmer",
            ("person", world.Ulla.Id.ToString()),
            ("rolle", nameof(BodyRole.Contact)),
            ("fra", "2026-01-01")
        );
        await world.RefusedAsync("RV-321", Contact, Contact, ("indledning", "Skriv til os"), ("mail", "ingen"));
        await world.DoneAsync(
            Contact,
            Contact,
            ("indledning", "Skriv eller ring til os"),
            ("telefontid", "mandag til torsdag kl. 9–15"),
            ("fra", "2026-02-01")
        );
        await world.DoneAsync(Contact, Contact, ("indledning", "Nye tider"), ("fra", "2099-01-01"));

        var page = await world.TextAsync(Contact, anyone);
        page.ShouldContain("Skriv eller ring til os");
        page.ShouldContain("mandag til torsdag kl. 9–15");
        page.ShouldContain("Ulla Dam, Socialchef, 12 34 56 78");
        page.ShouldNotContain("Nye tider");
        (await OfAsync(world, new(2025, 12, 31))).IsEmpty.ShouldBeTrue();
        var january = await OfAsync(world, new(2026, 1, 15));
        (january.Text, january.People.Count).ShouldBe((null, 1));
        (await OfAsync(world, new(2099, 1, 1))).Text!.Opening.ShouldBe("Nye tider");
    }

    private static Task<ContactBlock> OfAsync(BodyWorld world, DateOnly day) =>
        world.ServeAsync(services =>
            services.GetRequiredService<ContactBlockReading>().OfAsync(new AreaKey(BodyWorld.Area), day)
        );

    private static async Task StepAsync(BodyWorld world, string address, DutyState to)
    {
        var form = (await world.Editor.ReadAsync(address)).QuerySelector($"#trin-{to} form").ShouldNotBeNull();
        using var answer = await new FormClient(world.Editor).PostAsync(
            form,
            $"{address}/trin",
            ("begrundelse", "Medlemmerne er spurgt")
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }
}
