using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Tests.Web.Bodies;

/// <summary>Working groups with commissions, and named seats of outside councils.</summary>
public sealed class GroupTests
{
    private const string New = $"{BodyWorld.Root}/organer/ny";
    private const string Group = $"{BodyWorld.Root}/organer/gruppen-for-januarkonferencen";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_group_gets_a_commission_keeps_its_size_and_delivers(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        await CreateAsync(world);
        await world.RefusedAsync(
            "RV-351",
            $"{Group}/kommissorium",
            $"{Group}/kommissorium",
            ("tekst", "Planlæg dagen"),
            ("mindst", "4"),
            ("hoejst", "3")
        );
        await world.RefusedAsync(
            "RV-120",
            $"{Group}/kommissorium",
            $"{Group}/kommissorium",
            ("tekst", "Planlæg dagen"),
            ("senest", "snart")
        );

        await WriteCommissionAsync(world);

        var commission = await world.ReadAsync(db => db.Set<Commission>().SingleAsync());
        (commission.DeliverBy, commission.DeliverByDay).ShouldBe(("ultimo juni 2027", new DateOnly(2027, 6, 30)));
        await SeatAsync(world, world.Ulla);
        (await world.TextAsync(Group)).ShouldContain("Udpeg 1 mere");
        await SeatAsync(world, world.Karl);
        (await world.TextAsync(Group)).ShouldNotContain("Udpeg 1 mere");
        await world.RefusedAsync("RV-342", Group, $"{Group}/medlemmer", ("person", world.Poul.Id.ToString()));

        await StepAsync(world, CommissionState.Constituted, ("begrundelse", "Medlemmerne er fundet"));
        await StepAsync(world, CommissionState.Active, ("begrundelse", "Første møde er holdt"));
        await RefuseStepAsync(world, "RV-354", CommissionState.Delivered, ("rapport", ""), ("henvisning", ""));
        await RefuseStepAsync(world, "RV-355", CommissionState.Delivered, ("henvisning", "javascript:alert(1)"));
        await StepAsync(
            world,
            CommissionState.Delivered,
            ("rapport", "Program for dagen"),
            ("henvisning", "https://eksempel.dk/program")
        );
        var page = await world.Member.ReadAsync(Group);
        page.QuerySelector("a[href='https://eksempel.dk/program']")!.TextContent.ShouldBe("Program for dagen");
        page.QuerySelector(".rv-read table")!.TextContent.ShouldContain("Oplæg");
    }

    [Fact]
    public async Task The_lists_say_how_groups_stand_and_who_sits_where()
    {
        await using var world = await BodyWorld.CreateAsync();
        await CreateAsync(world);
        await WriteCommissionAsync(world);
        await SeatAsync(world, world.Ulla);
        await world.SeatAsync("forum", world.Karl, world.Today);

        var groups = await world.TextAsync($"{BodyWorld.Root}/grupper", world.Member);
        groups.ShouldContain("Gruppen for Januarkonferencen");
        groups.ShouldContain("DASSOS");
        groups.ShouldContain("2 medlemmer");
        var who = await world.TextAsync($"{BodyWorld.Root}/grupper/hvem?kommune=Skive+Kommune", world.Member);
        who.ShouldContain("Ulla Dam");
        who.ShouldNotContain("Karl Munk");
        var csv = await world.Member.GetStringAsync(
            new Uri($"{BodyWorld.Root}/grupper/hvem.csv?orden=-navn", UriKind.Relative)
        );
        csv.IndexOf("Ulla Dam", StringComparison.Ordinal)
            .ShouldBeLessThan(csv.IndexOf("Karl Munk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_councils_seat_has_two_bodies_that_appoint_and_computed_years(Engine engine)
    {
        await using var world = await BodyWorld.CreateAsync(engine);
        await world.DoneAsync(
            New,
            New,
            ("navn", "Hjerneskadesamråd for voksne"),
            ("slags", nameof(BodyKind.OutsideCouncil))
        );
        const string Council = $"{BodyWorld.Root}/organer/hjerneskadesamraad-for-voksne";
        var forum = (await world.BodyAsync("forum")).Id.ToString();
        var first = world.Today.Year - 5;
        (string, string)[] seat =
        [
            ("titel", "Medformand"),
            ("udpeger", forum),
            ("foerste-aar", $"{first}"),
            ("aar", "4"),
        ];
        await world.RefusedAsync("RV-358", Council, $"{Council}/pladser", [.. seat, ("anden-udpeger", forum)]);
        var network = (await world.BodyAsync("kommunaldirektoerer")).Id.ToString();
        await world.DoneAsync(Council, $"{Council}/pladser", [.. seat, ("anden-udpeger", network)]);
        await world.DoneAsync(Council, $"{Council}/pladser", [.. seat, ("anden-udpeger", network)]);
        var named = (await world.ReadAsync(db => db.Set<CouncilSeat>().ToListAsync())).ShouldHaveSingleItem();

        await world.DoneAsync(
            Council,
            $"{Council}/medlemmer",
            ("person", world.Karl.Id.ToString()),
            ("plads", named.Id.ToString())
        );
        await world.RefusedAsync(
            "RV-357",
            Council,
            $"{Council}/medlemmer",
            ("person", world.Poul.Id.ToString()),
            ("plads", named.Id.ToString())
        );

        var list = await world.TextAsync($"{BodyWorld.Root}/udpegninger/raad", world.Member);
        list.ShouldContain("DASSOS og KD-Net");
        list.ShouldContain("Karl Munk, Aarhus Kommune");
        list.ShouldContain($"{first + 8}, {first + 12}");
    }

    private static async Task CreateAsync(BodyWorld world)
    {
        var address = await world.DoneAsync(
            New,
            New,
            ("navn", "Gruppen for Januarkonferencen"),
            ("slags", nameof(BodyKind.WorkingGroup)),
            ("over", (await world.BodyAsync("forum")).Id.ToString())
        );
        address.ShouldBe($"{Group}/kommissorium");
    }

    private static Task<string> WriteCommissionAsync(BodyWorld world) =>
        world.DoneAsync(
            $"{Group}/kommissorium",
            $"{Group}/kommissorium",
            ("tekst", "Planlæg dagen.\n\n| Del | Hvem |\n|---|---|\n| Oplæg | Skive |"),
            ("mindst", "2"),
            ("hoejst", "2"),
            ("leverance", "Program"),
            ("senest", "ultimo juni 2027")
        );

    private static Task<string> SeatAsync(BodyWorld world, Person person) =>
        world.DoneAsync(
            Group,
            $"{Group}/medlemmer",
            ("person", person.Id.ToString()),
            ("fra", FormWords.Iso(world.Today))
        );

    private static async Task StepAsync(
        BodyWorld world,
        CommissionState to,
        params (string Name, string Value)[] fields
    )
    {
        using var answer = await PostAsync(world, to, fields);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
    }

    private static async Task RefuseStepAsync(
        BodyWorld world,
        string fault,
        CommissionState to,
        params (string Name, string Value)[] fields
    )
    {
        using var answer = await PostAsync(world, to, fields);
        (await answer.DocumentAsync()).QuerySelector(".rv-errors")!.TextContent.ShouldContain(fault);
    }

    private static async Task<HttpResponseMessage> PostAsync(
        BodyWorld world,
        CommissionState to,
        (string Name, string Value)[] fields
    )
    {
        var page = await world.Editor.ReadAsync(Group);
        var form = page.QuerySelector($"#trin-{to} form").ShouldNotBeNull();
        return await new FormClient(world.Editor).PostAsync(form, $"{Group}/trin", fields);
    }
}
