using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Agreements;

/// <summary>What the secretariat enters, on both engines.</summary>
public sealed class AgreementEditTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task An_agreement_is_added_and_changed_with_what_it_was_in_the_audit(Engine engine)
    {
        await using var scene = await AgreementScene.BeginAsync(engine);
        (await (await NewAsync(scene)).PostAsync(scene.Secretariat)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var id = await IdAsync(scene);
        var page = $"{AgreementScene.Address}/{id}";
        var form = await FilledForm.OpenAsync(scene.Secretariat, page, page);
        form["aendring"].ShouldBe("−1,5");

        (await form.With("aendring", "-2").PostAsync(scene.Secretariat)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var late = await form.With("aendring", "-3").PostAsync(scene.Secretariat);

        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await late.Content.ReadAsStringAsync()).ShouldContain("RV-701");
        (await scene.ReadAsync(db => db.Set<RateAgreement>().SingleAsync(one => one.Id == id))).Change.ShouldBe(-0.02m);
        (await PayloadAsync(scene, "agreement.changed")).Before.ShouldNotBeNull().ShouldContain("-0.015");
    }

    [Fact]
    public async Task Wrong_fields_and_the_same_years_are_refused()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        var form = await NewAsync(scene);

        var wrong = await RefusedAsync(
            scene,
            form.With("sidsteaar", "2026").With("aendring", "to").With("kilde", "").With("beslutning", "x")
        );
        var same = await RefusedAsync(
            scene,
            (await NewAsync(scene)).With("basisaar", "2025").With("sidsteaar", "2029")
        );

        foreach (var fault in new[] { "RV-552", "RV-553", "RV-555", "RV-476" })
        {
            wrong.ShouldContain(fault);
        }

        same.ShouldContain("RV-556");
        (await scene.ReadAsync(db => db.Set<RateAgreement>().CountAsync())).ShouldBe(3);
    }

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_file_of_price_figures_is_taken_in_whole_or_not_at_all(Engine engine)
    {
        await using var scene = await AgreementScene.BeginAsync(engine);
        await scene.PriceAsync("2026", "2,0");

        var refused = await ImportAsync(scene, "år;procent;kilde\n2025;2,5;Opdigtet\n2026;meget;Opdigtet\n");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Linje 3: »meget«");
        (await PricesAsync(scene)).ShouldBe([(2026, 0.02m)]);

        (await ImportAsync(scene, "år;procent;kilde\n2025;2,5;Opdigtet\n2026;3,0;Opdigtet\n")).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );
        (await PricesAsync(scene)).ShouldBe([(2025, 0.025m), (2026, 0.03m)]);
        (await PayloadAsync(scene, "price-index.imported")).Summary.ShouldContain("1 nye, 1 rettede og 0 uændrede år.");
    }

    [Fact]
    public async Task Of_two_who_correct_the_same_year_the_second_is_shown_both()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        await scene.PriceAsync("2026", "2,0");
        var (first, second) = (await scene.PriceFormAsync("2026"), await scene.PriceFormAsync("2026"));
        (await first.With("procent", "2,5").PostAsync(scene.Secretariat)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var answer = await second.With("procent", "3,0").PostAsync(scene.Secretariat);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("RV-701");
        text.ShouldContain("2,5");
        (await PricesAsync(scene)).ShouldBe([(2026, 0.025m)]);
    }

    [Fact]
    public async Task Only_the_areas_own_secretariat_enters_anything()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        using var group = scene.As(Role.RateGroupMember);
        using var other = scene.As(Role.SecretariatEditor, "nordjylland");

        foreach (var client in new[] { group, other })
        {
            foreach (var address in new[] { "/ny", "/prisindeks", "/prisindeks/fil" })
            {
                using HttpContent empty = address.EndsWith("/fil", StringComparison.Ordinal)
                    ? new MultipartFormDataContent { { new StringContent("1"), "felt" } }
                    : new FormUrlEncodedContent([]);
                (
                    await client.PostAsync(new Uri(AgreementScene.Address + address, UriKind.Relative), empty)
                ).StatusCode.ShouldBe(HttpStatusCode.Forbidden, address);
            }

            (await client.GetAsync(new Uri($"{AgreementScene.Address}/ny", UriKind.Relative))).StatusCode.ShouldBe(
                HttpStatusCode.Forbidden
            );
            (await client.ReadAsync($"{AgreementScene.Address}/prisindeks"))
                .QuerySelectorAll("main form")
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Another_areas_agreement_is_not_found_under_ones_own()
    {
        await using var scene = await AgreementScene.BeginAsync(Engine.Sqlite);
        await (await NewAsync(scene)).PostAsync(scene.Secretariat);
        var id = await IdAsync(scene);
        using var other = scene.As(Role.SecretariatEditor, "nordjylland");
        var address = $"/takster/aftale/nordjylland/{id}";
        var form = (
            await FilledForm.OpenAsync(other, "/takster/aftale/nordjylland/ny", "/takster/aftale/nordjylland/ny")
        )
            .With("basisaar", "2024")
            .With("sidsteaar", "2028")
            .With("aendring", "0")
            .With("kilde", "Aftale");

        (await other.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await form.To(address).PostAsync(other)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<FilledForm> NewAsync(AgreementScene scene) =>
        (await FilledForm.OpenAsync(scene.Secretariat, $"{AgreementScene.Address}/ny", $"{AgreementScene.Address}/ny"))
            .With("basisaar", "2026")
            .With("sidsteaar", "2030")
            .With("aendring", "−1,5 %")
            .With("kilde", "Forummets møde, punkt 4");

    private static Task<Guid> IdAsync(AgreementScene scene) =>
        scene.ReadAsync(db =>
            db.Set<RateAgreement>().Where(one => one.BaseYear == 2026).Select(one => one.Id).SingleAsync()
        );

    private static async Task<List<(int Year, decimal Change)>> PricesAsync(AgreementScene scene) =>
        [
            .. (await scene.ReadAsync(db => db.Set<PriceIndexFigure>().OrderBy(one => one.Year).ToListAsync())).Select(
                one => (one.Year, one.Change)
            ),
        ];

    private static Task<AuditPayload> PayloadAsync(AgreementScene scene, string what) =>
        scene.ReadAsync(db =>
            db.Set<AuditEntry>()
                .Where(entry => entry.What == what)
                .Join(db.Set<AuditPayload>(), entry => entry.Number, payload => payload.Number, (_, payload) => payload)
                .SingleAsync()
        );

    private static async Task<string> RefusedAsync(AgreementScene scene, FilledForm form)
    {
        using var answer = await form.PostAsync(scene.Secretariat);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> ImportAsync(AgreementScene scene, string text)
    {
        var form = await FilledForm.OpenAsync(
            scene.Secretariat,
            $"{AgreementScene.Address}/prisindeks",
            $"{AgreementScene.Address}/prisindeks/fil"
        );
        using var content = new MultipartFormDataContent();
        foreach (var token in form.All("__RequestVerificationToken"))
        {
            content.Add(new StringContent(token), "__RequestVerificationToken");
        }

        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        content.Add(file, "fil", "pl.csv");
        return await scene.Secretariat.PostAsync(
            new Uri($"{AgreementScene.Address}/prisindeks/fil", UriKind.Relative),
            content
        );
    }
}
