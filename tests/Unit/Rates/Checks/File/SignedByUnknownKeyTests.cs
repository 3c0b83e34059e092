using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-305.</summary>
public sealed class SignedByUnknownKeyTests : CheckTests
{
    [Fact]
    public void A_key_of_another_place_is_told() =>
        Finds<SignedByUnknownKey>("RF-305", Severity.Hint, Valid().ReadElsewhere(), "Vejledning!A1", "Nøglen");

    [Fact]
    public void Our_own_key_is_not() => Passes<SignedByUnknownKey>(Valid());
}
