using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Checks.Form;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Checks.Form;

/// <summary>RF-109.</summary>
public sealed class ContactMissingTests : CheckTests
{
    [Fact]
    public void A_missing_mail_is_told() =>
        Finds<ContactMissing>("RF-109", Severity.Hint, Valid().Contact(mail: null), "Vejledning!B6", "mail");

    [Fact]
    public void A_missing_name_is_told() =>
        Finds<ContactMissing>("RF-109", Severity.Hint, Valid().Contact(name: null), "Vejledning!B5", "kontaktperson");

    [Fact]
    public void Name_and_mail_are_enough() => Passes<ContactMissing>(Valid());
}
