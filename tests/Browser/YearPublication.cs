using Microsoft.Playwright;
using Rammevaerk.Kernel;

namespace Rammevaerk.Tests.Browser;

/// <summary>How the year's rates are approved, published, corrected and asked for, in the browser.</summary>
internal sealed class YearPublication(YearHand hand, string round, int year)
{
    /// <summary>The public list of the year.</summary>
    public string List { get; } = string.Create(Danish.Invariant, $"/takster/{YearPeople.Area}/{year}");

    /// <summary>The secretariat puts the appendix as it stands on an item of a coming meeting.</summary>
    public async Task AttachAsync(string item)
    {
        await hand.Page.GotoAsync($"{round}/takstbilag");
        var choice = hand.Page.Locator("#punkt option").Filter(new() { HasText = item });
        await hand.Page.Locator("#punkt").SelectOptionAsync((await choice.GetAttributeAsync("value"))!);
        await hand.PressAsync("Læg bilaget på punktet");
        (await hand.ReadAsync()).ShouldContain("lagt på punktet");
    }

    /// <summary>How the approvals of the round stand, as its page says it.</summary>
    public Task<string> ApprovalsAsync() => hand.ReadAsync($"{round}/godkendelse");

    /// <summary>The executive committee's decision on the rate left to it is recorded.</summary>
    public async Task ApproveDelegatedAsync(string source)
    {
        await hand.Page.GotoAsync($"{round}/godkendelse?tilstand=delegeret");
        await hand.Page.Locator("input[type=checkbox][name=raekke]").CheckAsync();
        await hand.FillAsync(("kilde", source));
        await hand.PressAsync("Godkend valgte");
        (await hand.ReadAsync()).ShouldContain("Afgørelsen om 1 takst er registreret");
    }

    /// <summary>The secretariat publishes what is ready.</summary>
    public async Task PublishAsync(int rates)
    {
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync($"{round}/offentliggoer");
        await hand.PressAsync(string.Create(Danish.Invariant, $"Offentliggør {rates} takster"));
    }

    /// <summary>Anyone fetches the appendix in a kind of file; gives its path.</summary>
    public async Task<string> FetchAppendixAsync(string kind)
    {
        await hand.Page.GotoAsync($"{round}/takstbilag");
        return await hand.FetchAsync(() =>
            hand.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = kind, Exact = true }).First.ClickAsync()
        );
    }

    /// <summary>Finds an offer's rate on the list; gives the rate's address and the number.</summary>
    public async Task<(string Address, string Number)> FindAsync(string offer, string known = "")
    {
        await hand.Page.GotoAsync($"{List}?q={Uri.EscapeDataString(offer)}{known}");
        var link = hand.Page.Locator("main td.num a").First;
        return ((await link.GetAttributeAsync("href"))!.Split('?')[0], (await link.TextContentAsync())!.Trim());
    }

    /// <summary>The secretariat corrects a published rate.</summary>
    public async Task CorrectAsync(string rate, string number)
    {
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync($"{rate}/ret");
        await hand.FillAsync(
            ("takst", number),
            ("begrundelse", "Husleje var regnet med to gange."),
            ("kilde", "Brev fra driftsherren 3. maj")
        );
        await hand.PressAsync("Ret taksten");
        (await hand.ReadAsync()).ShouldContain("Taksten er rettet");
    }
}
