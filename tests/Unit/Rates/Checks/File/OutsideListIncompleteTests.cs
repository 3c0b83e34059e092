using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-307.</summary>
public sealed class OutsideListIncompleteTests : CheckTests
{
    [Fact]
    public void Outside_offers_bring_a_reservation() =>
        Finds<OutsideListIncomplete>("RF-307", Severity.Hint, Valid().Set("offers", "inside", "Ude"), "Tilbud!L8", "1 af filens ydelser");

    [Fact]
    public void Inside_offers_do_not() => Passes<OutsideListIncomplete>(Valid());
}
