using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-301.</summary>
public sealed class NoServicesTests : CheckTests
{
    [Fact]
    public void An_empty_file_is_found() =>
        Finds<NoServices>("RF-301", Severity.Error, Blank(), "Tilbud!B8", "Ingen rækker");

    [Fact]
    public void One_service_is_enough() => Passes<NoServices>(Valid());
}
