using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Samples;

namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>Random filled files, made and read as workbooks: silent against traced, and every explanation to its end.</summary>
public sealed class SampleFileTests
{
    public static TheoryData<int, string> Files =>
        new()
        {
            { 1, "nine" },
            { 2, "nine" },
            { 3, "three" },
            { 4, "three" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void Silent_and_traced_computations_agree_to_the_last_digit(int seed, string form)
    {
        var bytes = Bytes(seed, form);
        var silent = Compute(bytes, traced: false);
        var traced = Compute(bytes, traced: true);

        Values(silent).ShouldBe(Values(traced));
        silent.Services.ShouldAllBe(service => service.Rate!.Value.Derivation == null);
        traced.Services.ShouldAllBe(service => service.Rate!.Value.Derivation != null);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_explanation_ends_in_a_cell_or_a_parameter_with_its_source(int seed, string form)
    {
        var rates = Compute(Bytes(seed, form), traced: true);

        foreach (var figure in Figures(rates))
        {
            foreach (var leaf in Leaves(Explanation.Of(figure)))
            {
                (leaf.Cell is not null || leaf.Parameter is { Source.Length: > 0 }).ShouldBeTrue(leaf.Label);
                leaf.Origin.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_parameter_without_a_known_source_says_DEFAULT_in_the_explanation()
    {
        var rate = Compute(Bytes(1, "nine"), traced: true).Services[0].Rate!.Value;

        var days = Leaves(Explanation.Of(rate)).Single(leaf => leaf.Parameter?.Key == ParameterKeys.DaysPerYear);

        days.Origin.ShouldContain("DEFAULT");
        Explanation.Of(rate).ToJson().ShouldContain("DEFAULT");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_same_file_gives_the_same_bytes_of_explanation(int seed, string form)
    {
        var bytes = Bytes(seed, form);

        Figures(Compute(bytes, traced: true))
            .Select(figure => Explanation.Of(figure).ToJson())
            .ShouldBe(Figures(Compute(bytes, traced: true)).Select(figure => Explanation.Of(figure).ToJson()));
    }

    [Fact]
    public void The_line_of_a_rate_can_be_read_aloud()
    {
        var explanation = Explanation.Of(RateFileBuilder.Valid().Rates(traced: true).Services[0].Rate!.Value);

        explanation
            .Formula.ShouldBe(
                "(takstgrundlag + overhead + efterregulering) / enheder, der kan sælges, afrundet til hele øre"
            );
        explanation
            .Numbers.ShouldBe(
                "(8.223.532,75 + 345.388,38 + 0,00) / 4.187,28 = 8.568.921,13 / 4.187,28 = 2.046,4170"
            );
        explanation.Cell!.Value.ToString().ShouldBe("Takster!K8");
        explanation.Inputs.Select(input => input.Label).ShouldBe(
            ["Takstgrundlag", "Overhead", "Efterregulering", "Enheder, der kan sælges"]
        );
    }

    private static byte[] Bytes(int seed, string form)
    {
        var year = new BudgetYear(2027);
        var lines = Layouts.Newest.CostForms.First(each => each.Key == form);
        using var signer = RateFileSigner.Temporary();
        return new RateFileTemplate(ParameterFile.Starting, PartyRegister.Starting, signer, TimeProvider.System)
            .Make(
                new TemplateRequest(
                    PartyRegister.Starting.Find("0751", year).Value,
                    year,
                    form,
                    Services: 30,
                    Content: new SampleContent(lines, seed, 25, 8)
                )
            )
            .Value;
    }

    private static ComputedRates Compute(byte[] bytes, bool traced)
    {
        using var signer = RateFileSigner.Temporary();
        using var stream = new MemoryStream(bytes);
        return new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false)
            .Read(stream, ReadLimits.Default)
            .Then(file => RateCalculation.Compute(file, traced))
            .Value;
    }

    private static List<decimal> Values(ComputedRates rates) => Figures(rates).Select(figure => figure.Value).ToList();

    private static IEnumerable<Figure> Figures(ComputedRates rates) =>
        rates.Services.Select(service => service.Rate!.Value).Concat(rates.AddOns.Select(addOn => addOn.Rate!.Value));

    private static IEnumerable<Explanation> Leaves(Explanation explanation) =>
        explanation.Formula is null ? [explanation] : explanation.Inputs.SelectMany(Leaves);
}
