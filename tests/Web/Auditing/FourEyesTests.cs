using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using PostingClient = Rammevaerk.Tests.Web.Publication.FormClient;

namespace Rammevaerk.Tests.Web.Auditing;

/// <summary>Two people about each change of a parameter, and periods nothing is changed in.</summary>
public sealed class FourEyesTests
{
    private const string Area = "/administration/parametre/midtjylland";
    private const string Proposals = $"{Area}/forslag";
    private const string Periods = "/administration/perioder/midtjylland";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_change_waits_for_another_persons_approval_and_nothing_computes_with_it_meanwhile(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        var editor = new PostingClient(application.ClientOf(TestVisitors.Person(Role.SecretariatEditor)));
        var other = new PostingClient(application.ClientOf(TestVisitors.Person(Role.Administrator)));
        var reader = application.Services.GetRequiredService<ICurrentParameters>();
        decimal? Overhead() =>
            reader.Current.FindNumber("overhead-max", new("midtjylland"), new(2028, 1, 1)).Value.Number;

        (await EnterAsync(editor, "parameter-four-eyes", "ja", "2026-01-01")).ShouldBe(303);
        (await EnterAsync(editor, "overhead-max", "5,25", "2028-01-01")).ShouldBe(303);
        (await EnterAsync(editor, "overhead-max", "5,25", "2028-01-01")).ShouldBe(303);
        Overhead().ShouldBe(0.045m);
        var first = (await WaitingAsync(database)).ShouldHaveSingleItem();

        using (var own = await editor.PostAsync($"{Proposals}/{first.Id}/godkend", ("version", $"{first.Version}")))
        {
            own.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await own.Content.ReadAsStringAsync()).ShouldContain("RV-771");
        }

        (await other.ReadAsync("/")).Body!.TextContent.ShouldContain(
            "Godkend eller afvis en ændring af »Højeste overhead«"
        );
        (await StatusAsync(other, $"{first.Id}/godkend", first.Version)).ShouldBe(303);
        (await StatusAsync(other, $"{first.Id}/godkend", first.Version)).ShouldBe(303);
        Overhead().ShouldBe(0.0525m);
        (await StatusAsync(editor, $"{first.Id}/fortryd", first.Version)).ShouldBe(422);

        (await EnterAsync(editor, "overhead-max", "6", "2030-01-01")).ShouldBe(303);
        var second = (await WaitingAsync(database)).ShouldHaveSingleItem();
        (await StatusAsync(other, $"{second.Id}/afvis", second.Version)).ShouldBe(422);
        (
            await StatusAsync(other, $"{second.Id}/afvis", second.Version, ("begrundelse", "Aftalen siger 5,25."))
        ).ShouldBe(303);
        (await other.ReadAsync(Proposals)).Body!.TextContent.ShouldContain("Aftalen siger 5,25.");

        await using var db = database.Open();
        var row = await db.Set<ParameterRow>()
            .SingleAsync(one => one.Name == "overhead-max" && one.Text == "5.25" && one.KnownTo == null);
        (row.EnteredBy is not null, row.ApprovedBy is not null, row.EnteredBy == row.ApprovedBy).ShouldBe(
            (true, true, false)
        );
        (await db.Set<AuditEntry>().CountAsync(one => one.What == "parameter.proposal-approved")).ShouldBe(1);
        var report = (
            await other.ReadAsync(
                "/takster/parametre/aendringer?fra=2028-01-01&til=2028-12-31&q=overhead&omraade=midtjylland"
            )
        )
            .Body!
            .TextContent;
        report.ShouldContain("5,25");
        report.ShouldContain("4,5");
        (await other.StatusAsync("/takster/parametre/aendringer.csv?fra=2028-01-01&til=2028-12-31")).ShouldBe(200);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task In_a_closed_period_nothing_is_changed_until_it_is_opened_with_a_reason(Engine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        using var application = new WebApplication().On(database);
        var editor = new PostingClient(application.ClientOf(TestVisitors.Person(Role.SecretariatEditor)));
        var auditor = new PostingClient(application.ClientOf(TestVisitors.Person(Role.Auditor)));

        (await CloseAsync(editor, "2024-01-01", "2099-12-31", "Slut")).ShouldBe((422, "RV-790"));
        (await CloseAsync(editor, "2024-12-31", "2024-01-01", "Slut")).ShouldBe((422, "RV-779"));
        (await CloseAsync(editor, "2024-01-01", "2024-12-31", "")).ShouldBe((422, "RV-750"));
        (await CloseAsync(editor, "2024-01-01", "2024-12-31", "Regnskaberne er godkendt")).Status.ShouldBe(303);
        (await CloseAsync(editor, "2024-01-01", "2024-12-31", "Regnskaberne er godkendt")).Status.ShouldBe(303);
        (await CloseAsync(auditor, "2023-01-01", "2023-12-31", "Slut")).Status.ShouldBe(403);

        (await EnterAsync(editor, "overhead-max", "5", "2024-07-01")).ShouldBe(422);
        (await EnterAsync(editor, "overhead-max", "5", "2025-01-01")).ShouldBe(303);
        (await auditor.ReadAsync(Periods)).Body!.TextContent.ShouldContain("Regnskaberne er godkendt");

        await using var db = database.Open();
        var period = await db.Set<ClosedPeriod>().AsNoTracking().SingleAsync();
        using (
            var opened = await editor.PostAsync(
                $"{Periods}/{period.Id}/genaabn",
                ("version", $"{period.Version}"),
                ("begrundelse", "Fejl i én linje")
            )
        )
        {
            ((int)opened.StatusCode).ShouldBe(303);
        }

        (await EnterAsync(editor, "overhead-max", "4", "2024-07-01", "2024-12-31")).ShouldBe(303);
        (
            await db.Set<AuditEntry>()
                .Where(one => one.What.StartsWith("period."))
                .Select(one => one.What)
                .ToListAsync()
        ).ShouldBe(["period.closed", "period.reopened"]);
    }

    private static async Task<(int Status, string Fault)> CloseAsync(
        PostingClient client,
        string from,
        string to,
        string reason
    )
    {
        using var answer = await client.PostAsync(
            Periods,
            ("fra", from),
            ("til", to),
            ("begrundelse", reason),
            ("bekraeft", "luk")
        );
        var text = await answer.Content.ReadAsStringAsync();
        var at = text.IndexOf("(RV-", StringComparison.Ordinal);
        return ((int)answer.StatusCode, at < 0 ? "" : text[(at + 1)..(at + 7)]);
    }

    private static async Task<int> EnterAsync(
        PostingClient client,
        string name,
        string value,
        string from,
        string to = ""
    )
    {
        var page = await client.ReadAsync($"{Area}/{name}?vaerdi={value}&fra={from}&til={to}&kilde=Aftale");
        var seen = page.QuerySelector("form[method=post] [name=set]")?.GetAttribute("value") ?? "";
        using var answer = await client.PostAsync(
            $"{Area}/{name}",
            ("vaerdi", value),
            ("fra", from),
            ("til", to),
            ("kilde", "Aftale"),
            ("beslutning", ""),
            ("set", seen)
        );
        return (int)answer.StatusCode;
    }

    private static async Task<int> StatusAsync(
        PostingClient client,
        string step,
        int version,
        params (string, string)[] more
    )
    {
        using var answer = await client.PostAsync($"{Proposals}/{step}", [("version", $"{version}"), .. more]);
        return (int)answer.StatusCode;
    }

    private static async Task<List<ParameterProposal>> WaitingAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Set<ParameterProposal>()
            .AsNoTracking()
            .Where(one => one.State == ProposalState.Waiting)
            .ToListAsync();
    }
}
