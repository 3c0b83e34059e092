namespace Rammevaerk.Tests.Unit.Rates.Rules;

/// <summary>RATE-3: the basis is the sum of the form's lines; income is negative; sub-lines are not counted again.</summary>
public sealed class RateBasisRuleTests
{
    private const decimal NineLines =
        6_200_123.50m + 310_250m + 45_100m - 120_400m + 890_333m + 640_020m + 35_700m + 210_405.25m + 12_001m;

    [Fact]
    public void The_form_of_nine_lines_sums_them_all() => Basis(RateFileBuilder.Valid()).ShouldBe(NineLines);

    [Fact]
    public void The_form_of_three_lines_sums_them_all() =>
        Basis(RateFileBuilder.Valid().ThreeLines()).ShouldBe(6_200_123.50m + 640_020m + 1_382_789.25m);

    [Fact]
    public void Income_lowers_the_basis() =>
        Basis(RateFileBuilder.Valid().Line("income", -220_400m)).ShouldBe(NineLines - 100_000m);

    [Fact]
    public void Sub_lines_explain_a_line_and_are_not_counted_again() =>
        Basis(RateFileBuilder.Valid().SubLine("pay", 0, "Andet", 6_000_000m).SubLine("pay", 1, "Andet", 200_123.50m))
            .ShouldBe(NineLines);

    private static decimal Basis(RateFileBuilder file) => file.Rates().Services[0].Basis.Value;
}
