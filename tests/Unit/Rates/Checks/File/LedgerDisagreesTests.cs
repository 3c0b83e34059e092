using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-303.</summary>
public sealed class LedgerDisagreesTests : CheckTests
{
    [Fact]
    public void A_ledger_that_differs_is_found() =>
        Finds<LedgerDisagrees>("RF-303", Severity.Error, Valid().Overwritten("Kontrol!B12", 8_223_534.75m), "Kontrol!B12", "−2,00");

    [Fact]
    public void A_ledger_within_the_tolerance_is_not() => Passes<LedgerDisagrees>(Valid().Overwritten("Kontrol!B12", 8_223_533.75m));

    [Fact]
    public void The_ledger_is_voluntary() => Passes<LedgerDisagrees>(Valid());
}
