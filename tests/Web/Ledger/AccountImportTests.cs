using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Tests.Web.Catalogue;
using PostingClient = Rammevaerk.Tests.Web.Submissions.FormClient;

namespace Rammevaerk.Tests.Web.Ledger;

/// <summary>Accounts from a file, laid on offers by what is said of their numbers; on both engines.</summary>
public sealed class AccountImportTests
{
    private const string Page = "/takster/efterregulering/midtjylland/0779/import";

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_is_laid_on_the_offers_and_its_numbers_are_remembered(Engine engine)
    {
        await using var scene = await LedgerScene.BeginAsync(engine);
        var address = await TakenInAsync(scene, "8.500.000", LedgerScene.Year);

        var form = await FilledForm.OpenAsync(scene.Officer, address, address);
        using (var refused = await form.PostAsync(scene.Officer))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("omkostningssted 4711");
        }

        (await scene.ReadAsync(db => db.Set<OfferAccount>().CountAsync())).ShouldBe(0);
        form.With("sted-0", $"{scene.Home}").With("sted-1", "LeftOut");
        form.With("konto-0", nameof(AccountPart.Costs)).With("konto-1", nameof(AccountPart.Proceeds));
        await scene.TakenAsync(form);

        var account = await scene.ReadAsync(db => db.Set<OfferAccount>().SingleAsync());
        (account.OfferId, account.Proceeds, account.Costs).ShouldBe((scene.Home, 8_500_000m, 8_000_000m));
        account.Source.ShouldContain("regnskab.csv");
        account.FileHash.ShouldNotBeNull();
        (await scene.Officer.ReadAsync(scene.Address)).QuerySelector("h1")!.TextContent.ShouldContain("500.000,00");

        var next = await TakenInAsync(scene, "9.000.000", LedgerScene.Year - 1);
        var remembered = await FilledForm.OpenAsync(scene.Officer, next, next);
        remembered["sted-0"].ShouldBe($"{scene.Home}");
        remembered["konto-1"].ShouldBe(nameof(AccountPart.Proceeds));
        await scene.TakenAsync(remembered);
        (await scene.ReadAsync(db => db.Set<OfferAccount>().CountAsync())).ShouldBe(2);
        using var again = await remembered.PostAsync(scene.Officer);
        (await again.Content.ReadAsStringAsync()).ShouldContain("RV-543");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_on_its_form()
    {
        await using var scene = await LedgerScene.BeginAsync(Engine.Sqlite);
        using var answer = await new PostingClient(scene.As(Role.RateOfficer, "0779")).UploadAsync(
            Page,
            "konto;tekst\n1;2"u8.ToArray(),
            "regnskab.csv",
            ("aar", $"{LedgerScene.Year}")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("RV-538");
    }

    private static async Task<string> TakenInAsync(LedgerScene scene, string proceeds, int year)
    {
        var file =
            $"Omkostningssted;Konto;Kontotekst;Beløb\n4711;1010;Løn;8.000.000\n4711;7100;Takst;-{proceeds}\n9999;1010;Løn;12\n";
        using var answer = await new PostingClient(scene.As(Role.RateOfficer, "0779")).UploadAsync(
            Page,
            Encoding.UTF8.GetBytes(file),
            "regnskab.csv",
            ("aar", $"{year}")
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }
}
