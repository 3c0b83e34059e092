using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.File;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.File;

/// <summary>RF-302.</summary>
public sealed class ServiceTwiceTests : CheckTests
{
    [Fact]
    public void The_same_service_twice_is_found() =>
        Finds<ServiceTwice>("RF-302", Severity.Error, Valid().Home(1).Set("offers", "offer", "BØGEGÅRDEN", 1), "Tilbud!B9", "Y002 og Y001");

    [Fact]
    public void Two_departments_tell_them_apart() => Passes<ServiceTwice>(Valid().Home(1).Set("offers", "offer", "Bøgegården", 1).Set("offers", "department", "Øst", 1));
}
