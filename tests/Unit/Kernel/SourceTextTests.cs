using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Tests.Unit.Kernel;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("DEFAULT", "standardværdi, ikke fastsat i områdets aftale")]
    [InlineData("DEFAULT (hele øre)", "standardværdi, ikke fastsat i områdets aftale: hele øre")]
    [InlineData("Styringsaftale 2015", "Styringsaftale 2015")]
    [InlineData(
        "Styringsaftalen · Aflæsninger: t-3 t-2, DEFAULT (faktisk)",
        "Styringsaftalen · Aflæsninger: tre og to år før budgetåret, standardværdi, ikke fastsat i områdets aftale: faktisk"
    )]
    public void A_source_is_told_in_words(string stored, string shown) => SourceText.Of(stored).ShouldBe(shown);

    [Theory]
    [InlineData("RATE-4; grænsen er en parameter", "styringsaftalen om overhead (RATE-4); grænsen er en parameter")]
    [InlineData("CAP-1", "styringsaftalen om ændring af pladser (CAP-1)")]
    [InlineData("DEFAULT", "standardregel, ikke fastsat i områdets aftale")]
    public void A_rule_is_named_before_its_number(string stored, string shown) =>
        SourceText.OfRule(stored).ShouldBe(shown);
}
