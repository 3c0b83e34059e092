using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// A whole year of the cooperation and the half year after it: the forum decides a parameter, twenty operators deliver by
/// every way there is, the forum approves and leaves one rate to its executive committee, the appendix is published and the
/// reports are mailed, a rate is corrected in May, and in June the list is asked for as it was known on 1 March.
/// </summary>
[Collection(BrowserTests.Name)]
public sealed class YearJourneyTests(BrowserFixture browser) : IDisposable
{
    private const int Meetings = 2026;
    private const int Year = 2027;
    private const string Proposal = "Laveste belægning i taksterne";
    private const string Approval = "Takstbilag for 2027";
    private const string Reading = "Aflæsningerne er rigtige; belægningen er på vej op.";
    private const string Question = "Skriv, hvorfor lønnen er så høj.";
    private const string Offer = "Bofællesskabet Åbrinken 1";
    private const string Corrected = "2.480,00";

    private readonly DirectoryInfo files = Directory.CreateTempSubdirectory("rammevaerk-year-");
    private readonly YearClock clock = new(new(2025, 11, 24));

    public void Dispose() => files.Delete(recursive: true);

    [Fact]
    public async Task A_year_goes_from_a_decision_to_what_was_known_in_March()
    {
        await using var application = new RunningApplication(null, clock: clock);
        await YearPeople.MoveInAsync(application.Services);
        await using var window = await browser.OpenAsync(application.Address, 1280);
        await using var plain = await browser.OpenAsync(application.Address, 1280, scripts: false);
        var (hand, bare) = (new YearHand(window.Page, files), new YearHand(plain.Page, files));
        var (forum, round) = (new YearForum(hand, Meetings), new YearRound(bare, Year));
        var publication = new YearPublication(hand, round.Address, Year);

        await forum.PlanAsync(new(2026, 2, 4), new(2026, 11, 18));
        var decision = await DecideParametersAsync(hand, forum);
        clock.Set(new(2026, 6, 15));
        await round.PlanAsync();

        clock.Set(new(2026, 9, 1));
        await round.OpenAsync();
        await DeliverByHandAsync(application, round);
        await DeliverByRobotsAsync(application, round);
        await SignOffAsync(bare, round);
        clock.Set(new(2026, 10, 16));
        await round.CloseAsync();
        await ReviewAsync(application, bare, round);

        await ApproveAsync(hand, forum, publication);
        clock.Set(new(2026, 12, 1));
        await publication.PublishAsync(2 * YearOperator.All.Count);
        await ReadAppendixAsync(publication);
        await ReadReportsAsync(application, hand);
        await AskWhatWasKnownAsync(hand, publication, decision);
        await window.PictureAsync("aaret-beslutningen");
        window.Complaints.Concat(plain.Complaints).ShouldBeEmpty();
    }

    /// <summary>The forum sets the lowest occupancy, and that it approves the rates row by row.</summary>
    private async Task<string> DecideParametersAsync(YearHand hand, YearForum forum)
    {
        const string Effect = "Sæt en parameter";
        await hand.AsAsync(YearPeople.Director);
        await forum.ProposeAsync(
            1,
            Proposal,
            "hæver den laveste belægning til 96 %\ngodkender takster række for række"
        );
        await hand.AsAsync(YearPeople.Secretary);
        await forum.TakeAsync(1, Proposal);
        await forum.TieAsync(Effect, ("parameter", "occupancy-min"), ("vaerdi", "96"), ("fra", "2027-01-01"));
        await forum.TieAsync(Effect, ("parameter", "row-approval"), ("vaerdi", "ja"), ("fra", "2027-01-01"));
        await forum.SendAsync(1);
        clock.Set(new(2026, 2, 4));
        await forum.HoldAsync(1);
        var decision = await forum.DecideAsync(1, Proposal, "Den laveste belægning er 96 % fra 2027.");
        await forum.SendMinutesAsync();
        return decision;
    }

    /// <summary>Four operators deliver themselves: three upload, one of them in answer to a warning, and one by its institutions.</summary>
    private static async Task DeliverByHandAsync(RunningApplication application, YearRound round)
    {
        foreach (var (one, place) in YearOperator.By(YearWay.Page).Select((one, place) => (one, place)))
        {
            await round.BeginAsync(one);
            if (one == YearOperator.First)
            {
                var template = YearFiles.Read(application.Services, await round.FetchTemplateAsync());
                template
                    .Header.Parameters.Find("occupancy-min", new(YearPeople.Area), new(2027, 1, 1))
                    .Value.Text.ShouldBe("96");
            }

            await round.UploadAsync(one, File(application, one, new YearContent(place, 1.1m, isLow: place == 0)));
        }

        await round.BeginAsync(YearOperator.First);
        (await round.ExplainAsync(YearOperator.First, 1, Reading)).ShouldBe(1);
        var parted = YearOperator.By(YearWay.Parts).Single();
        await round.AddPartAsync(
            parted,
            YearPeople.FirstInstitution,
            "Åbrinken",
            File(application, parted, new YearContent(3, only: 0))
        );
        await round.AddPartAsync(
            parted,
            YearPeople.SecondInstitution,
            "Resen",
            File(application, parted, new YearContent(3, only: 1))
        );
        await round.DeliverPartsAsync(parted);
    }

    /// <summary>The others' programs deliver: one with a key made on the page of robots, two by folder, the rest over the interface.</summary>
    private async Task DeliverByRobotsAsync(RunningApplication application, YearRound round)
    {
        clock.Set(new(2026, 9, 22));
        var robots = new YearRobots(application, files, Year, clock);
        var made = YearOperator.By(YearWay.CommandLine).Single();
        await robots.ByCommandLineAsync(File(application, made, new YearContent(4)), await round.MakeRobotAsync(made));
        var known = await YearPeople.RobotsAsync(application.Services);
        await robots.ByFolderAsync(
            YearOperator
                .By(YearWay.Folder)
                .Select((one, place) => (one, place))
                .ToDictionary(
                    pair => known[pair.one.Party],
                    pair => File(application, pair.one, new YearContent(5 + pair.place))
                )
        );
        foreach (var (one, place) in YearOperator.By(YearWay.Interface).Select((one, place) => (one, place)))
        {
            await robots.ByInterfaceAsync(
                one.Party,
                known[one.Party],
                File(application, one, new YearContent(7 + place))
            );
        }
    }

    private async Task SignOffAsync(YearHand hand, YearRound round)
    {
        clock.Set(new(2026, 10, 12));
        foreach (var office in YearOperator.All.GroupBy(one => one.Approver))
        {
            await hand.AsAsync(office.Key);
            foreach (var one in office)
            {
                await round.SignOffAsync(one);
            }
        }
    }

    /// <summary>The rate group returns a rate, gets it corrected, and accepts every delivery.</summary>
    private async Task ReviewAsync(RunningApplication application, YearHand hand, YearRound round)
    {
        var first = YearOperator.First;
        await hand.AsAsync(YearPeople.Reviewer);
        await round.ReturnAsync(first, Question);
        clock.Set(new(2026, 10, 20));
        await round.BeginAsync(first);
        (await hand.ReadAsync()).ShouldContain(Question);
        await round.UploadAsync(first, File(application, first, new YearContent(0, isLow: true)));
        await round.ExplainAsync(first, 2, Reading);
        await hand.AsAsync(first.Approver);
        await round.SignOffAsync(first, 2);
        await hand.AsAsync(YearPeople.Reviewer);
        await round.AcceptAllAsync();
    }

    /// <summary>The forum decides on the appendix: one rate is left to the executive committee, which approves it.</summary>
    private async Task ApproveAsync(YearHand hand, YearForum forum, YearPublication publication)
    {
        const string Effect = "Godkend, undtag eller delegér takster";
        (string, string) round = ("runde", "2027");
        (string, string)[] one = [round, ("driftsherre", YearOperator.First.Party), ("ydelser", "Y001")];
        await hand.AsAsync(YearPeople.Secretary);
        await forum.ProposeAsync(2, Approval, "godkender takstbilaget");
        await publication.AttachAsync(Approval);
        await forum.FillAsync(2);
        await forum.TakeAsync(2, Approval);
        await forum.TieAsync(Effect, [.. one, ("handling", "undtag"), ("begrundelse", "Lønnen er ikke afklaret.")]);
        await forum.TieAsync(Effect, [.. one, ("handling", "deleger"), ("begrundelse", "Når lønnen er afklaret.")]);
        await forum.TieAsync(Effect, round, ("handling", "godkend"), ("driftsherre", "alle"));
        await forum.SendAsync(2);
        clock.Set(new(2026, 11, 18));
        await forum.HoldAsync(2);
        await forum.DecideAsync(2, "Godkendelse af referat fra 4. februar 2026", "");
        await forum.DecideAsync(2, Approval, "Godkendt undtagen én takst, som forretningsudvalget afgør.");
        (await publication.ApprovalsAsync()).ShouldContain("39 godkendt, 0 undtaget, 1 delegeret");
        clock.Set(new(2026, 11, 26));
        await hand.AsAsync(YearPeople.Secretary);
        await publication.ApproveDelegatedAsync("Forretningsudvalget 26. november 2026, punkt 2");
        (await publication.ApprovalsAsync()).ShouldContain("40 godkendt");
    }

    private static async Task ReadAppendixAsync(YearPublication publication)
    {
        foreach (var kind in (string[])["Word", "Excel"])
        {
            new FileInfo(await publication.FetchAppendixAsync(kind)).Length.ShouldBeGreaterThan(5_000);
        }
    }

    /// <summary>The forum and every operator got a mail whose page opens with the year's figures.</summary>
    private static async Task ReadReportsAsync(RunningApplication application, YearHand hand)
    {
        await using var scope = application.Services.CreateAsyncScope();
        var mails = await scope
            .ServiceProvider.GetRequiredService<RammevaerkDb>()
            .Set<OutboxMail>()
            .AsNoTracking()
            .Where(mail => mail.Key.StartsWith("insight/"))
            .ToListAsync();
        mails.Count(mail => mail.Key.Contains("/forum/", StringComparison.Ordinal)).ShouldBe(2);
        mails
            .Select(mail => mail.ToName)
            .ShouldBe(
                [
                    YearPeople.Chair,
                    YearPeople.Director,
                    .. YearOperator.All.Select(one => one.Approver),
                    .. YearOperator.All.Select(one => one.Officer).OfType<string>(),
                ],
                ignoreOrder: true
            );
        await hand.AsAsync(YearPeople.Director);
        var whole = mails.Single(mail => mail.ToName == YearPeople.Director);
        (await hand.ReadAsync(AddressIn(whole))).ShouldContain("40 takster og 780 pladser i 2027");
        await hand.AsAsync(YearOperator.First.Officer!);
        var own = mails.Single(mail => mail.ToName == YearOperator.First.Officer);
        (await hand.ReadAsync(AddressIn(own))).ShouldContain(Offer);
    }

    /// <summary>A rate is corrected in May; in June anyone sees both what is known now and what was known on 1 March.</summary>
    private async Task AskWhatWasKnownAsync(YearHand hand, YearPublication publication, string decision)
    {
        clock.Set(new(2027, 5, 12));
        var (rate, before) = await publication.FindAsync(Offer);
        before.ShouldNotBe(Corrected);
        await publication.CorrectAsync(rate, Corrected);

        clock.Set(new(2027, 6, 10));
        (await hand.ReadAsync(publication.List)).ShouldContain("40 takster");
        (await hand.Page.TextContentAsync("header"))!.ShouldContain("Log ind");
        (await publication.FindAsync(Offer)).Number.ShouldBe(Corrected);
        (await publication.FindAsync(Offer, "&kendt=2027-03-01")).Number.ShouldBe(before);
        (await hand.ReadAsync(rate)).ShouldContain("Husleje var regnet med to gange.");
        var known = await hand.ReadAsync($"{rate}?kendt=2027-03-01");
        known.ShouldContain("Du ser taksten, som den var kendt 1. marts 2027.");
        known.ShouldNotContain(Corrected);
        (await hand.Page.TextContentAsync("h1")).ShouldBe($"Hvorfor {before}\u00A0kr.?");
        await hand.Page.Locator($".rv-origins a[href='{decision}']").First.ClickAsync();
        var decided = await hand.ReadAsync();
        decided.ShouldContain("Den laveste belægning er 96 % fra 2027.");
        decided.ShouldContain("40 offentliggjorte takster for 2027 er beregnet med værdien");
        decided.ShouldContain("2 af 2 parter");
    }

    private static byte[] File(RunningApplication application, YearOperator one, YearContent content) =>
        YearFiles.Make(application.Services, one.Party, Year, content);

    private static string AddressIn(OutboxMail mail) =>
        new Uri(
            mail.Body.Split('\n')
                .Single(line => line.StartsWith("Læs den her: ", StringComparison.Ordinal))
                .Split(": ")[1]
                .Trim()
        ).AbsolutePath;
}
