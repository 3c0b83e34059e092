using Microsoft.Playwright;
using Rammevaerk.Kernel;

namespace Rammevaerk.Tests.Browser;

/// <summary>What the secretariat, the operators' people and the rate group do in the year's rate round, in the browser.</summary>
internal sealed class YearRound(YearHand hand, int year)
{
    private const string Unanswered = "form.rv-comment:has(button:has-text('Gem bemærkningen'))";

    public string Address { get; } = string.Create(Danish.Invariant, $"/takster/runder/{YearPeople.Area}/{year}");

    /// <summary>The secretariat plans the round for every operator, with the days it is offered.</summary>
    public async Task PlanAsync()
    {
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync($"/takster/runder/{YearPeople.Area}/ny");
        foreach (var one in YearOperator.All)
        {
            await hand.Page.Locator($"#part-{one.Party}").CheckAsync();
        }

        await hand.PressAsync("Planlæg runden");
    }

    public async Task OpenAsync()
    {
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync(Address);
        await hand.ConfirmAsync("/aabn");
        (await hand.ReadAsync()).ShouldContain("Åben");
    }

    public async Task CloseAsync()
    {
        await hand.AsAsync(YearPeople.Secretary);
        await hand.Page.GotoAsync(Address);
        await hand.ConfirmAsync("/luk");
        (await hand.ReadAsync()).ShouldContain("lukket");
    }

    /// <summary>The operator's officer comes to its page.</summary>
    public async Task BeginAsync(YearOperator one)
    {
        await hand.AsAsync(one.Officer!);
        await hand.Page.GotoAsync(Of(one));
    }

    /// <summary>Fetches the template on the operator's page; gives its path.</summary>
    public Task<string> FetchTemplateAsync() => hand.FetchAsync(() => hand.PressAsync("Hent skabelonen"));

    /// <summary>Uploads a file on the operator's page.</summary>
    public async Task UploadAsync(YearOperator one, byte[] file)
    {
        await hand.Page.Locator("#aflever input[type=file]").SetInputFilesAsync(YearHand.Workbook(file));
        await hand.PressAsync("Aflevér filen");
        (await hand.ReadAsync()).ShouldContain($"K-{Written}-{one.Party}-");
    }

    /// <summary>Answers every warning of a delivery.</summary>
    public async Task<int> ExplainAsync(YearOperator one, int delivery, string why)
    {
        await hand.Page.GotoAsync($"{Of(one)}/levering/{delivery}/fund");
        (await hand.Page.Locator(".rv-finding.is-error").CountAsync()).ShouldBe(0);
        var answered = 0;
        while (await hand.Page.Locator(Unanswered).CountAsync() is var left and > 0)
        {
            var form = hand.Page.Locator(Unanswered).First;
            await form.Locator("textarea").FillAsync(why);
            await form.GetByRole(AriaRole.Button, new() { Name = "Gem bemærkningen" }).ClickAsync();
            (await hand.Page.Locator(Unanswered).CountAsync()).ShouldBeLessThan(left);
            answered++;
        }

        return answered;
    }

    /// <summary>Somebody of an institution fills its part.</summary>
    public async Task AddPartAsync(YearOperator one, string who, string institution, byte[] file)
    {
        await hand.AsAsync(who);
        await hand.Page.GotoAsync($"{Of(one)}/dele");
        await hand.FillAsync(("institution", institution));
        await hand.Page.Locator("#fil").SetInputFilesAsync(YearHand.Workbook(file));
        await hand.PressAsync("Læg delen op");
        (await hand.ReadAsync()).ShouldContain("1 takstlinje er udfyldt: 0 fejl, 0 advarsler");
    }

    /// <summary>The officer puts the parts together and delivers them.</summary>
    public async Task DeliverPartsAsync(YearOperator one)
    {
        await hand.AsAsync(one.Officer!);
        await hand.Page.GotoAsync($"{Of(one)}/dele");
        await hand.PressAsync("Aflevér den samlede fil");
        (await hand.ReadAsync()).ShouldContain($"K-{Written}-{one.Party}-1");
    }

    /// <summary>The operator's approver makes a robot; gives the lines of its key, which are shown once.</summary>
    public async Task<string> MakeRobotAsync(YearOperator one)
    {
        await hand.AsAsync(one.Approver);
        await hand.Page.GotoAsync($"/brugere/{YearPeople.Area}/{one.Party}/robotter");
        await hand.FillAsync(("navn", "Økonomisystemet"));
        foreach (var scope in await hand.Page.Locator("input[name=omfang]").AllAsync())
        {
            await scope.CheckAsync();
        }

        await hand.PressAsync("Opret robotten");
        return (await hand.Page.TextContentAsync(".rv-keyfile"))!;
    }

    /// <summary>The operator's approver, whose role is taken, signs off a delivery.</summary>
    public async Task SignOffAsync(YearOperator one, int delivery = 1)
    {
        await hand.Page.GotoAsync($"{Of(one)}/levering/{delivery}/godkendelse");
        await hand.ConfirmAsync("/godkend");
        (await hand.ReadAsync()).ShouldContain("godkendt af driftsherre");
    }

    /// <summary>A member of the rate group, whose role is taken, returns the first rate of a delivery.</summary>
    public async Task ReturnAsync(YearOperator one, string why)
    {
        await hand.Page.GotoAsync($"{Address}/gennemgang/{one.Party}");
        await hand.Page.Locator("input[type=checkbox][name=raekke]").First.CheckAsync();
        await hand.FillAsync(("kommentar", why));
        await hand.PressAsync("Returnér valgte");
        (await hand.ReadAsync()).ShouldContain("returneret");
    }

    /// <summary>A member of the rate group, whose role is taken, accepts every rate that waits, page by page.</summary>
    public async Task AcceptAllAsync()
    {
        await hand.Page.GotoAsync($"{Address}/gennemgang");
        while (await hand.Page.Locator("input[name=raekke]").CountAsync() > 0)
        {
            await hand.FollowAsync("Vælg alle på siden");
            await hand.PressAsync("Acceptér valgte");
        }
    }

    private string Of(YearOperator one) => $"{Address}/{one.Party}";

    private string Written { get; } = year.ToString(Danish.Invariant);
}
