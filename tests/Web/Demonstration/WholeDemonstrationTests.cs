using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Ledger;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Web.Demonstration;

public sealed class WholeDemonstrationTests(WholeDemonstration whole, ITestOutputHelper output)
    : IClassFixture<WholeDemonstration>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly FilledDatabase filled = whole.Filled;

    [Fact]
    public void It_is_filled_in_seconds()
    {
        output.WriteLine(filled.Result!.ToString());
        filled.Result.Took.ShouldBeLessThan(Patience);
    }

    [Fact]
    public async Task Every_state_of_a_round_of_a_delivery_and_of_a_rate_is_there()
    {
        await using var db = filled.Database.Open();
        var rounds = await db.Set<RateRound>().Select(round => round.State).Distinct().ToListAsync();
        rounds.ShouldBe(Enum.GetValues<RoundState>(), ignoreOrder: true);
        var deliveries = await db.Set<RateSubmission>().Select(one => one.State).Distinct().ToListAsync();
        deliveries.ShouldBe(Enum.GetValues<SubmissionState>(), ignoreOrder: true);
        var rates = await db.Set<DeliveredRate>().Select(one => one.State).Distinct().ToListAsync();
        rates.ShouldBe(Enum.GetValues<RateState>(), ignoreOrder: true);
        (await db.Set<DeliveredRate>().CountAsync(rate => rate.State == RateState.Delegated)).ShouldBe(1);
    }

    [Fact]
    public async Task Operators_stand_where_the_story_left_them()
    {
        await using var db = filled.Database.Open();
        var open = await db.Set<RateRound>().SingleAsync(round => round.State == RoundState.Open);
        var operators = await db.Set<RoundOperator>().Where(one => one.RoundId == open.Id).ToListAsync();
        operators.Count(one => one.TemplateFetchedAt is null).ShouldBe(2);
        operators.Count(one => one.ExtendedTo is not null).ShouldBe(2);
        (await db.Set<InstitutionPart>().CountAsync(part => part.RoundId == open.Id)).ShouldBe(2);
        (await db.Set<SubmissionFinding>().CountAsync(one => one.Comment != null)).ShouldBeGreaterThan(10);
        (await db.Set<RateDispensation>().CountAsync(one => one.PolicyId == null)).ShouldBe(1);
        (await db.Set<SubmissionFinding>().CountAsync(one => one.DispensationId != null)).ShouldBe(1);
        (await db.Set<OutboxMail>().CountAsync()).ShouldBeGreaterThan(20);
        (await db.Set<Notification>().CountAsync()).ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task An_approver_has_something_to_sign_off()
    {
        await using var db = filled.Database.Open();
        var open = await db.Set<RateRound>().SingleAsync(round => round.State == RoundState.Open);
        var delivered = await db.Set<RateSubmission>()
            .Where(one => one.RoundId == open.Id && one.State == SubmissionState.Delivered)
            .ToListAsync();
        var ready = new List<string>();
        foreach (var one in delivered)
        {
            var findings = await DeliveryFindings.LoadAsync(db, open, one, CancellationToken.None);
            if (!findings.HasOpen && findings.All.Any(finding => finding.Stored.Comment is not null))
            {
                ready.Add(one.Party);
            }
        }

        ready.ShouldContain("0766");
    }

    [Fact]
    public async Task Rates_of_the_published_year_are_compared_with_published_ones()
    {
        await using var db = filled.Database.Open();
        var years = await db.Set<PublishedRate>().KnownAt(null).Select(rate => rate.Year).Distinct().ToListAsync();
        years.ShouldBe([2025, 2026], ignoreOrder: true);
        var last = await db.Set<PublishedRate>().KnownAt(null).Where(rate => rate.Year == 2026).ToListAsync();
        var before = await db.Set<PublishedRate>().Where(rate => rate.Year == 2025).ToDictionaryAsync(rate => rate.Key);
        last.ShouldAllBe(rate => before.ContainsKey(rate.Key) && before[rate.Key].Unit == rate.Unit);
        last.ShouldContain(rate => rate.Rate != before[rate.Key].Rate);
    }

    [Fact]
    public async Task An_explanation_says_what_the_figures_say()
    {
        await using var db = filled.Database.Open();
        var explained = await db.Set<SubmissionFinding>()
            .Where(finding => finding.Check == "RF-401" && finding.Comment != null)
            .Join(
                db.Set<DeliveredRate>(),
                finding => new { finding.SubmissionId, Key = finding.ServiceKey },
                rate => new { rate.SubmissionId, Key = (string?)rate.ServiceKey },
                (finding, rate) => new { finding.Comment, rate }
            )
            .ToListAsync();
        explained.Count.ShouldBeGreaterThan(10);
        foreach (var one in explained)
        {
            output.WriteLine($"{one.rate.Change:P1} {one.rate.LegalBasis}: {one.Comment}");
            var isUp = one.rate.Change > 0m;
            one.Comment!.Contains(isUp ? "sat ned med" : "sat op med", StringComparison.Ordinal).ShouldBeFalse();
            one.Comment.Contains("Huslejen", StringComparison.Ordinal).ShouldBeFalse();
        }
    }

    [Fact]
    public async Task Special_education_is_counted_the_same_in_the_catalogue_and_among_the_published_rates()
    {
        await using var db = filled.Database.Open();
        var catalogue = await db.Set<OfferFacts>().Where(one => one.Type == OfferType.School).ToListAsync();
        catalogue.Where(one => one.IsInside).Sum(one => one.PlacesTotal).ShouldBe(259m);
        catalogue.Where(one => !one.IsInside).Sum(one => one.PlacesTotal).ShouldBe(1108m);
        var published = await db.Set<PublishedRate>()
            .KnownAt(null)
            .Where(rate => rate.Year == 2026 && rate.OfferType == "Skole" && rate.ParentKey == null)
            .Select(rate => new
            {
                rate.IsInside,
                rate.Places,
                rate.OfferId,
            })
            .ToListAsync();
        published.Where(rate => rate.IsInside).Sum(rate => rate.Places).ShouldBe(259m);
        published.Where(rate => !rate.IsInside).Sum(rate => rate.Places).ShouldBe(1108m);
        published.ShouldAllBe(rate => rate.OfferId != null);
    }

    [Theory]
    [InlineData("SEL § 103", 330, 650)]
    [InlineData("SEL § 104", 380, 900)]
    [InlineData("SEL § 107", 1900, 3700)]
    [InlineData("SEL § 108", 1850, 4000)]
    [InlineData("SEL § 109", 1250, 2000)]
    [InlineData("SEL § 110", 1050, 1700)]
    [InlineData("ABL § 105", 1450, 2900)]
    [InlineData("BL § 43", 3400, 7200)]
    [InlineData("Folkeskoleloven § 20", 580, 1600)]
    public async Task Published_rates_lie_where_real_ones_do(string basis, int lowest, int highest)
    {
        await using var db = filled.Database.Open();
        var rates = await db.Set<PublishedRate>()
            .Where(rate => rate.LegalBasis == basis && rate.ParentKey == null)
            .Select(rate => rate.Rate)
            .ToListAsync();
        rates.ShouldNotBeEmpty();
        rates.ShouldAllBe(rate => rate >= lowest && rate <= highest);
    }

    [Fact]
    public async Task One_published_rate_was_corrected_and_both_are_kept()
    {
        await using var db = filled.Database.Open();
        var rows = await db.Set<PublishedRate>()
            .Where(rate => rate.Party == "0710" && rate.ServiceKey == "Y001" && rate.Year == 2026)
            .ToListAsync();
        rows.Count.ShouldBe(2);
        rows.Single(row => row.KnownTo == null).State.ShouldBe(RateState.Corrected);
    }

    [Fact]
    public async Task Every_finding_is_found_again_in_the_stored_file()
    {
        await using var db = filled.Database.Open();
        var assessment = filled.Assessment();
        var deliveries = await db.Set<RateSubmission>().AsNoTracking().Where(one => one.Number == 1).ToListAsync();
        foreach (var delivery in deliveries.Where(one => one.Errors > 0 || one.Party is "0706" or "0779" or "0746"))
        {
            var file = await db.ReadFileAsync(delivery.FileHash, CancellationToken.None);
            var planned = await PlannedAsync(db, delivery);
            var rates = filled
                .Reader()
                .Read(new MemoryStream(file!), ReadLimits.Default)
                .Then(read => RateCalculation.Compute(read, traced: false, planned))
                .Value;
            var found = assessment.Assess(rates, null, planned);
            var stored = await db.Set<SubmissionFinding>().Where(one => one.SubmissionId == delivery.Id).ToListAsync();
            stored
                .Select(one => $"{one.Check} {one.Sheet} {one.Cell}")
                .ShouldBe(
                    found.Findings.Select(one => $"{one.Check.Id} {one.Cell.Sheet} {one.Cell.Local}"),
                    ignoreOrder: true
                );
        }
    }

    /// <summary>What the ledgers had put into the rates when the delivery came.</summary>
    private static async Task<IReadOnlyList<PlannedRegulation>> PlannedAsync(RammevaerkDb db, RateSubmission delivery)
    {
        var round = await db.Set<RateRound>().SingleAsync(one => one.Id == delivery.RoundId);
        return await new PlannedRegulations(db).LoadAsync(
            round.AreaKey,
            delivery.Party,
            round.Year,
            delivery.ReceivedAt,
            CancellationToken.None
        );
    }

    [Fact]
    public async Task A_stored_derivation_is_the_one_its_file_gives()
    {
        await using var db = filled.Database.Open();
        var delivery = await db.Set<RateSubmission>()
            .FirstAsync(one => one.Party == "0779" && one.State == SubmissionState.Accepted);
        var file = await db.ReadFileAsync(delivery.FileHash, CancellationToken.None);
        var planned = await PlannedAsync(db, delivery);
        var computed = filled
            .Reader()
            .Read(new MemoryStream(file!), ReadLimits.Default)
            .Then(read => RateCalculation.Compute(read, traced: true, planned))
            .Value;
        var stored = await db.Set<PublishedRate>()
            .FirstAsync(rate => rate.SubmissionId == delivery.Id && rate.ServiceKey == "Y001");
        StoredDerivation.Unpack(stored.Derivation!).ShouldBe(Explanation.Of(computed.Services[0].Rate!.Value).ToJson());
    }

    [Fact]
    public async Task The_audit_chain_holds_and_everything_happened_before_today()
    {
        await using var db = filled.Database.Open();
        (await AuditChain.VerifyAsync(db, CancellationToken.None)).FirstBroken.ShouldBeNull();
        var now = FilledDatabase.Day.UtcDateTime;
        (await db.Set<AuditEntry>().CountAsync(entry => entry.At > now)).ShouldBe(0);
        (await db.Set<AuditEntry>().CountAsync()).ShouldBeGreaterThan(500);
    }
}
