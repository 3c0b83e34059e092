using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Split;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Tests.Unit.Rates.Split;

/// <summary>Whole and split beside each other, for a rate with and without levels and for those who buy it.</summary>
public sealed class SplitLinesTests
{
    private static readonly SplitGuess Guess = new(0.25m, 2.5m);
    private static readonly SplitTerms Worked = new(3187m, 402m, 2.5m, 4192m);

    [Fact]
    public void At_the_budgeted_hours_nobody_pays_more_or_less()
    {
        var line = SplitLines
            .Of(4192m, "Takst pr. døgn", 12m, 0.956m, Terms(Worked), Guess, traced: false)
            .ShouldHaveSingleItem();

        line.Price.Value.ShouldBe(4192m);
        line.Yearly!.Value.Value.ShouldBe(0m);
        line.IsEstimate.ShouldBeFalse();
    }

    [Fact]
    public void A_level_with_few_hours_pays_less_and_one_with_many_pays_more()
    {
        var lines = SplitLines.Of(
            4192m,
            "Takst pr. døgn",
            12m,
            1m,
            Terms(Worked, Level("Niveau 1", 6m, 1m), Level("Niveau 2", 6m, 4m)),
            Guess,
            traced: false
        );

        lines.Select(line => line.Difference.Value).ShouldBe([-603m, 603m]);
        lines.Select(line => line.Yearly!.Value.Value).ShouldBe([-603m * 6m * 365m, 603m * 6m * 365m]);
    }

    [Fact]
    public void A_rate_the_file_does_not_split_is_an_estimate_of_share_and_hours()
    {
        var line = SplitLines.Of(4000m, "Takst pr. døgn", null, null, null, Guess, traced: false)[0];

        line.IsEstimate.ShouldBeTrue();
        line.BaseRate.Value.ShouldBe(3000m);
        line.ServiceRate.Value.ShouldBe(400m);
        line.Price.Value.ShouldBe(4000m);
        line.Yearly.ShouldBeNull();
    }

    [Fact]
    public void Every_figure_says_how_it_came_to_be()
    {
        var line = SplitLines.Of(
            4192m,
            "Takst pr. døgn",
            12m,
            1m,
            Terms(Worked, Level("Niveau 1", 6m, 1m), Level("Niveau 2", 6m, 4m)),
            Guess,
            traced: true
        )[1];

        var told = Explanation.Of(line.Yearly!.Value).ToJson();
        foreach (var word in new[] { "Basistakst", "Ydelsestakst pr. time", "Timer, Niveau 2", "RATE-8A", "Belægning" })
        {
            told.ShouldContain(word);
        }
    }

    [Fact]
    public void Over_a_service_the_levels_differences_are_nothing_but_rounding() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<PositiveInt, PositiveInt, PositiveInt>(
                (rate, first, second) =>
                {
                    var whole = 1000m + (rate.Get * 7.13m);
                    var levels = new[]
                    {
                        Level("Niveau 1", first.Get, (second.Get % 20 + 1) / 4m),
                        Level("Niveau 2", second.Get, (first.Get % 20 + 1) / 4m),
                    };
                    var lines = SplitLines.Of(whole, "Takst", null, 1m, Terms(null, levels), Guess, traced: false);
                    var places = first.Get + second.Get;
                    return decimal.Abs(lines.Sum(line => line.Yearly!.Value.Value)) <= 365m * places * 0.05m;
                }
            )
        );

    [Fact]
    public void Buyers_pay_by_level_by_hours_or_as_an_average()
    {
        var rate = new DeliveredRate
        {
            Party = "0779",
            ServiceKey = "Y001",
            Unit = "døgn",
            Rate = 4192m,
            Places = 12m,
            Occupancy = 1m,
            Terms = Terms(Worked, Level("Niveau 1", 6m, 1m), Level("Niveau 2", 6m, 4m)).Write(),
        };
        var rows = SplitLines
            .Of(4192m, "Takst pr. døgn", 12m, 1m, RateTerms.Read(rate.Terms), Guess, traced: false)
            .Select((line, index) => new SplitRow(rate, "Skive Kommune", index + 1, line))
            .ToLookup(_ => "0779/Y001");

        var buyers = SplitBuyers.Of(
            [
                new("0779", "Y001", "0791", "Viborg Kommune", 2m, null, "Niveau 2", null),
                new("0779", "Y001", "0740", "Silkeborg Kommune", 1m, null, null, 2.5m),
                new("0779", "Y001", "0751", "Aarhus Kommune", 1m, null, null, null),
                new("0779", "Y009", "0751", "Aarhus Kommune", 1m, null, null, null),
            ],
            rows
        );

        buyers
            .Select(buyer => (buyer.Name, buyer.Kroner, buyer.IsEstimate))
            .ShouldBe([
                ("Viborg Kommune", 603m * 2m * 365m, false),
                ("Silkeborg Kommune", 0m, true),
                ("Aarhus Kommune", 0m, true),
            ]);
    }

    [Fact]
    public void The_picture_shows_the_largest_and_says_them_in_words()
    {
        var rate = new DeliveredRate { OfferName = "Bøgely", ServiceName = "Botilbud" };
        var rows = SplitLines
            .Of(
                4192m,
                "Takst",
                12m,
                1m,
                Terms(Worked, Level("Niveau 1", 6m, 1m), Level("Niveau 2", 6m, 4m)),
                Guess,
                traced: false
            )
            .Select((line, index) => new SplitRow(rate, "Skive Kommune", index + 1, line));

        var picture = SplitPicture.Of(rows).ShouldNotBeNull();

        picture.Bars.Select(bar => bar.IsMore).ShouldBe([true, false]);
        picture.Words.ShouldContain("Bøgely: Botilbud, Niveau 2: +1.320.570");
        SplitPicture.Of([]).ShouldBeNull();
    }

    [Fact]
    public void Terms_are_read_as_they_were_written_and_follow_a_corrected_rate()
    {
        var terms = Terms(Worked, Level("Niveau 1", 6m, 1m)) with { NetShare = 0.954m, Net = 3999.17m };

        var read = RateTerms.Read(terms.Write()).ShouldNotBeNull();
        read.Write().ShouldBe(terms.Write());
        var corrected = read.WithRate(2461m);

        corrected.Net.ShouldBe(2347.79m);
        corrected.Split.ShouldBeNull();
        corrected.Steps.ShouldHaveSingleItem().Rate.ShouldBe(2461m);
        corrected.Steps[0].PerYear.ShouldBe(2461m * 365m);
        RateTerms.Read(null).ShouldBeNull();
    }

    [Fact]
    public void Where_the_split_counts_a_new_rate_with_its_service_rate_is_split_at_the_same_hours()
    {
        var terms = Terms(Worked, Level("Niveau 1", 6m, 1m)) with { SplitCounts = true };

        var renewed = terms.WithRate(4500m, 450m);

        terms.AsksServiceRate.ShouldBeTrue();
        renewed.Split.ShouldBe(new SplitTerms(4500m - (Worked.Hours * 450m), 450m, Worked.Hours, 4500m));
        renewed.Steps.ShouldHaveSingleItem().SplitPrice.ShouldBe(renewed.Split!.BaseRate + 450m);
        terms.SplitOf(100m, 450m).ShouldBeNull("the service alone is more than the rate");
        terms.SplitOf(4500m, null).ShouldBeNull();
        (terms with { SplitCounts = false }).SplitOf(4500m, 450m).ShouldBeNull();
    }

    [Fact]
    public void A_split_is_published_only_where_the_split_model_counts()
    {
        var terms = Terms(Worked, Level("Niveau 1", 6m, 1m) with { SplitPrice = 3589m });

        terms.Published.Split.ShouldBeNull();
        terms.Published.Steps.ShouldHaveSingleItem().SplitPrice.ShouldBeNull();
        (terms with { SplitCounts = true }).Published.Split.ShouldBe(Worked);
    }

    private static RateTerms Terms(SplitTerms? split, params IReadOnlyList<StepTerms> steps) =>
        new(365m, null, null, split, steps, HealthAct: false);

    private static StepTerms Level(string name, decimal places, decimal hours) =>
        new(StepKind.Level, name, 1m, places, hours, 4192m, 4192m * 365m, null);
}
