using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>Mandates from giving over reporting back to their end.</summary>
public sealed class MandateTests
{
    private const string List = $"{BodyWorld.Root}/mandater";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_mandate_is_given_reported_under_and_ended(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        await world.RefusedAsync("RV-374", $"{List}/ny", $"{List}/ny", [.. await FieldsAsync(world), ("basis", "")]);
        await world.RefusedAsync(
            "RV-120",
            $"{List}/ny",
            $"{List}/ny",
            [.. await FieldsAsync(world), ("report", "snart")]
        );

        var address = await world.DoneAsync($"{List}/ny", $"{List}/ny", await FieldsAsync(world));

        var page = await world.TextAsync(address, world.Member);
        page.ShouldContain("medio marts 2099");
        page.ShouldContain("DASSOS 10. januar 2026, punkt 3");
        (await ActiveAsync(world, world.Today)).ShouldBe(["KL's Koordinationsforum: Ulla Dam"]);
        (await ActiveAsync(world, world.Today.AddDays(-1))).ShouldBeEmpty();
        await world.RefusedAsync(
            "RV-367",
            address,
            $"{address}/tilbagemelding",
            ("tekst", "Brevet er sendt"),
            ("dag", FormWords.Iso(world.Today.AddDays(1)))
        );
        await world.DoneAsync(
            address,
            $"{address}/tilbagemelding",
            ("tekst", "Brevet er sendt"),
            ("naeste", "ultimo 2099")
        );
        (await world.TextAsync(address)).ShouldContain("Brevet er sendt");
        var mandate = await world.ReadAsync(db => db.Set<Mandate>().SingleAsync());
        (mandate.NextReport, mandate.NextReportDay).ShouldBe(("ultimo 2099", new DateOnly(2099, 12, 31)));
        await world.RefusedAsync("RV-750", address, $"{address}/afslut", ("begrundelse", ""));
        await world.DoneAsync(address, $"{address}/afslut", ("begrundelse", "Opgaven er løst"));
        (await ActiveAsync(world, world.Today.AddDays(1))).ShouldBeEmpty();
        (await world.TextAsync(address)).ShouldContain("Opgaven er løst");
    }

    [Fact]
    public async Task Of_two_who_change_a_mandate_at_once_the_second_sees_both_versions()
    {
        await using var world = await BodyWorld.CreateAsync();
        var address = await world.DoneAsync($"{List}/ny", $"{List}/ny", await FieldsAsync(world));
        var edit = $"{address}/rediger";
        var late = await Catalogue.FilledForm.OpenAsync(world.Editor, edit, edit);
        await world.DoneAsync(edit, edit, ("text", "Må forhandle"));

        using var answer = await late.With("text", "Må kun lytte").PostAsync(world.Editor);

        var both = (await answer.DocumentAsync()).QuerySelector("#begge-udgaver")!.TextContent;
        both.ShouldContain("Må forhandle");
        both.ShouldContain("Må kun lytte");
    }

    [Fact]
    public async Task Another_areas_mandate_is_not_found_and_not_changed()
    {
        await using var world = await BodyWorld.CreateAsync();
        var address = await world.DoneAsync($"{List}/ny", $"{List}/ny", await FieldsAsync(world));
        using var north = world.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, "nordjylland"));
        var elsewhere = address.Replace("midtjylland", "nordjylland", StringComparison.Ordinal);

        using var hidden = await north.GetAsync(new Uri(elsewhere, UriKind.Relative));
        using var closed = await north.GetAsync(new Uri(address, UriKind.Relative));

        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        closed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await world.TextAsync("/parter/nordjylland/mandater", north)).ShouldNotContain("Koordinationsforum");
    }

    [Fact]
    public async Task The_list_is_filtered_ordered_and_fetched()
    {
        await using var world = await BodyWorld.CreateAsync();
        await world.DoneAsync($"{List}/ny", $"{List}/ny", await FieldsAsync(world));
        await world.DoneAsync(
            $"{List}/ny",
            $"{List}/ny",
            [.. await FieldsAsync(world), ("forum", "Alliancens styregruppe"), ("person", world.Karl.Id.ToString())]
        );

        (await world.TextAsync($"{List}?q=alliance", world.Member)).ShouldContain("Mandater (1)");
        var csv = await world.Member.GetStringAsync(new Uri($"{List}.csv?orden=-hvor", UriKind.Relative));
        csv.IndexOf("Koordinationsforum", StringComparison.Ordinal)
            .ShouldBeLessThan(csv.IndexOf("Alliancen", StringComparison.Ordinal));
        using var visitor = world.Application.CreateClient();
        using var refused = await visitor.GetAsync(new Uri($"{List}.csv", UriKind.Relative));
        refused.StatusCode.ShouldNotBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_report_that_is_due_is_mailed_to_the_representative_and_stands_on_the_worklist(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        var due = Danish.Date(world.Today.AddDays(5));
        await world.DoneAsync($"{List}/ny", $"{List}/ny", [.. await FieldsAsync(world), ("report", due)]);

        for (var time = 0; time < 2; time++)
        {
            await world.ServeAsync(async services =>
            {
                await services.GetServices<IJobWork>().OfType<PartiesReminders>().Single().RunAsync(default);
                return 0;
            });
        }

        var mail = (await world.ReadAsync(db => db.Set<OutboxMail>().ToListAsync())).ShouldHaveSingleItem();
        mail.ToName.ShouldBe("Ulla Dam");
        mail.Body.ShouldContain(due);
        (await world.TextAsync("/")).ShouldContain("Indhent Ulla Dams tilbagemelding fra KL's Koordinationsforum");
    }

    private static async Task<(string Name, string Value)[]> FieldsAsync(BodyWorld world) =>
        [
            ("body", (await world.BodyAsync("forum")).Id.ToString()),
            ("person", world.Ulla.Id.ToString()),
            ("forum", "KL's Koordinationsforum"),
            ("text", "Fortsætte arbejdet med den fornyede behandling"),
            ("from", FormWords.Iso(world.Today)),
            ("report", "medio marts 2099"),
            ("basis", "DASSOS 10. januar 2026, punkt 3"),
        ];

    private static Task<List<string>> ActiveAsync(BodyWorld world, DateOnly day) =>
        world.ServeAsync(async services =>
            (await services.GetRequiredService<MandateReading>().ActiveAsync(new AreaKey(BodyWorld.Area), day))
                .Select(view => $"{view.Mandate.Forum}: {view.Person.Name}")
                .ToList()
        );
}
