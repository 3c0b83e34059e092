using Microsoft.Playwright;
using Rammevaerk.Kernel;

namespace Rammevaerk.Tests.Browser;

/// <summary>The forum's year in the browser: two meetings are planned, and each decides something that is carried out.</summary>
internal sealed class YearForum(YearHand hand, int year)
{
    private const string Forum = $"/moeder/{YearPeople.Area}/forum";

    /// <summary>The secretariat plans the forum's meetings and calls them.</summary>
    public async Task PlanAsync(params DateOnly[] days)
    {
        var plan = string.Create(Danish.Invariant, $"{Forum}/plan/{year}");
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync(plan);
        await hand.FillAsync(
            ("moeder", string.Join('\n', days.Select(day => $"{Danish.Date(day)}; 9.30-12.30; virtuelt")))
        );
        await hand.PressAsync("Læg møderne ind");
        await ChooseAllAsync(days.Length);
        await hand.FillAsync(("kilde", "DASSOS 5. november, punkt 4"));
        await hand.PressAsync("Godkend");
        await ChooseAllAsync(days.Length);
        await hand.PressAsync("Indkald med kalender");
        (await hand.ReadAsync()).ShouldContain("indkaldt");
    }

    /// <summary>Somebody proposes an item for a meeting.</summary>
    public async Task ProposeAsync(int meeting, string title, string recommendation)
    {
        await hand.Page.GotoAsync($"{Of(meeting)}/foreslaa");
        await hand.FillAsync(("titel", title), ("indstilling", recommendation));
        await hand.PressAsync("Meld ind");
    }

    /// <summary>The secretariat puts the item on the agenda and opens it to be edited.</summary>
    public async Task TakeAsync(int meeting, string title)
    {
        await hand.Page.GotoAsync($"{Of(meeting)}/rediger");
        if (await hand.Page.GetByRole(AriaRole.Button, new() { Name = $"Sæt på: {title}" }).CountAsync() > 0)
        {
            await hand.PressAsync($"Sæt på: {title}");
        }

        await hand.FollowAsync(title);
    }

    /// <summary>Ties to the item what its decision will do; choices by their value, the rest as typed.</summary>
    public async Task TieAsync(string effect, params (string Field, string Value)[] terms)
    {
        await hand.FollowAsync(effect);
        foreach (var (field, value) in terms)
        {
            var input = hand.Page.Locator($"#{field}");
            if (await input.EvaluateAsync<string>("field => field.tagName") == "SELECT")
            {
                await input.SelectOptionAsync(value);
            }
            else
            {
                await input.FillAsync(value);
            }
        }

        await hand.PressAsync("Knyt til beslutningen");
    }

    /// <summary>The agenda is sent to the members.</summary>
    public async Task SendAsync(int meeting)
    {
        await hand.Page.GotoAsync($"{Of(meeting)}/rediger");
        await hand.ConfirmAsync("/send-dagsorden");
        (await hand.Page.TextContentAsync("h1"))!.ShouldStartWith("Dagsorden");
    }

    /// <summary>The meeting is held: it is noted that everyone came.</summary>
    public async Task HoldAsync(int meeting)
    {
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync($"{Of(meeting)}/deltagere");
        foreach (var one in await hand.Page.Locator("select[name^='fremmoede-']").AllAsync())
        {
            await one.SelectOptionAsync("Present");
        }

        await hand.PressAsync("Gem fremmøde");
    }

    /// <summary>The meeting decides the item; gives the decision's address.</summary>
    public async Task<string> DecideAsync(int meeting, string title, string decision)
    {
        await hand.Page.GotoAsync($"{Of(meeting)}/skriv-referat");
        var item = hand.Page.Locator("section.rv-minutes").Filter(new() { HasText = title });
        await item.Locator("textarea[name=beslutning]").FillAsync(decision);
        await item.Locator("select[name=udfald]").SelectOptionAsync("Approved");
        await item.GetByRole(AriaRole.Button, new() { Name = "Registrér beslutningen" }).ClickAsync();
        return (await item.GetByRole(AriaRole.Link, new() { Name = "Se beslutningen" }).GetAttributeAsync("href"))!;
    }

    /// <summary>The minutes are sent to the members.</summary>
    public Task SendMinutesAsync() => hand.PressAsync("Send til bemærkninger");

    /// <summary>The standing items come on the agenda, among them the minutes of the meeting before.</summary>
    public async Task FillAsync(int meeting)
    {
        await hand.Page.GotoAsync($"{Of(meeting)}/rediger");
        await hand.PressAsync("Hent faste punkter, ventede sager og opgaver");
    }

    private string Of(int meeting) => string.Create(Danish.Invariant, $"{Forum}/{year}-{meeting}");

    private async Task ChooseAllAsync(int count)
    {
        for (var meeting = 1; meeting <= count; meeting++)
        {
            await hand.Page.Locator(string.Create(Danish.Invariant, $"[id='valgt-{year}-{meeting}']")).CheckAsync();
        }
    }
}
