using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Row;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Row;

/// <summary>RF-211.</summary>
public sealed class OwnOccupancyWithoutApprovalTests : CheckTests
{
    [Fact]
    public void An_own_figure_without_approval_is_found() =>
        Finds<OwnOccupancyWithoutApproval>("RF-211", Severity.Error, Valid().Set("occupancy", "own", 92m), "Belægning!G8", "95,6");

    [Fact]
    public void An_own_figure_with_approval_is_not() => Passes<OwnOccupancyWithoutApproval>(Valid().Set("occupancy", "own", 92m).Set("occupancy", "approval", "Takstgruppen, punkt 4"));
}
