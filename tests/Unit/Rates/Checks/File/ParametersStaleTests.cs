using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-304.</summary>
public sealed class ParametersStaleTests : CheckTests
{
    [Fact]
    public void A_parameter_changed_since_is_found() =>
        Finds<ParametersStale>("RF-304", Severity.Warning, Valid().CheckedWith("overhead-max", "6"), "Vejledning!A1", "Højeste overhead er 4,5\u00A0% i filen, men nu 6,0\u00A0%");

    [Fact]
    public void The_same_number_written_otherwise_is_not() => Passes<ParametersStale>(Valid().CheckedWith("overhead-max", "4.50"));

    [Fact]
    public void Unchanged_parameters_are_not() => Passes<ParametersStale>(Valid());
}
