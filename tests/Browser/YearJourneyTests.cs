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
    private const string Appendix = "Takstbilag 2027";
    private const string Question = "Skriv, hvorfor lønnen er så høj.";
    private const string List = $"/takster/{YearPeople.Area}/2027";

    private readonly DirectoryInfo files = Directory.CreateTempSubdirectory("rammevaerk-year-");

    public void Dispose() => files.Delete(recursive: true);

    [Fact]
    public async Task A_year_goes_from_a_decision_to_what_was_known_in_March()
    {
        var clock = new YearClock(new(2025, 11, 24));
        await using var application = new RunningApplication(null, clock: clock);
        await YearPeople.MoveInAsync(application.Services);
        await using var window = await browser.OpenAsync(application.Address, 1280);
        var hand = new YearHand(window.Page, files);
        var (forum, round) = (new YearForum(hand, Meetings), new YearRound(hand, Year));

        await forum.PlanAsync(new(2026, 2, 4), new(2026, 11, 18));
        var decision = await DecideParametersAsync(hand, forum, clock);
        clock.Set(new(2026, 6, 15));
        await round.PlanAsync();
        clock.Set(new(2026, 9, 1));
        await round.OpenAsync();
        await DeliverByHandAsync(application, round);
        window.Complaints.ShouldBeEmpty();
        (decision.Length > 0).ShouldBeTrue();
    }

    /// <summary>The forum sets the lowest occupancy, and that it approves the rates row by row.</summary>
    private static async Task<string> DecideParametersAsync(YearHand hand, YearForum forum, YearClock clock)
    {
        await hand.AsAsync(YearPeople.Director);
        await forum.ProposeAsync(1, Proposal, "hæver den laveste belægning til 96,0 %\ngodkender taksterne række for række");
        await hand.AsAsync(YearPeople.Secretary);
        await forum.TakeAsync(1, Proposal);
        await forum.TieAsync("Sæt en parameter", ("parameter", "occupancy-min"), ("vaerdi", "96"), ("fra", "2027-01-01"));
        await forum.TieAsync("Sæt en parameter", ("parameter", "row-approval"), ("vaerdi", "ja"), ("fra", "2027-01-01"));
        await forum.SendAsync(1);
        clock.Set(new(2026, 2, 4));
        await hand.AsAsync(YearPeople.Secretary);
        return await forum.DecideAsync(1, Proposal, "Den laveste belægning er 96,0 %.");
    }

    private static async Task DeliverByHandAsync(RunningApplication application, YearRound round)
    {
        var first = YearOperator.First;
        var template = await round.FetchTemplateAsync(first);
        YearFiles.Read(application.Services, template).Header.Operator.Code.Value.ShouldBe(first.Party);
        await round.UploadAsync(
            first,
            YearFiles.Make(application.Services, first.Party, Year, new YearContent(0, 1.1m, isLow: true))
        );
        await round.ExplainAsync(first, 1, "Aflæsningerne er rigtige; belægningen er på vej op.");
        await round.SignOffAsync(first);
    }
}
