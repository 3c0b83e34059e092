using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Rules;

namespace Rammevaerk.Tests.Unit.Meetings;

public sealed class OutcomesOfSectionTests
{
    [Theory]
    [InlineData(ItemSection.Decision, ItemOutcome.Approved, true)]
    [InlineData(ItemSection.Decision, ItemOutcome.Rejected, true)]
    [InlineData(ItemSection.Approval, ItemOutcome.ApprovedWithChanges, true)]
    [InlineData(ItemSection.Approval, ItemOutcome.Noted, false)]
    [InlineData(ItemSection.Information, ItemOutcome.Noted, true)]
    [InlineData(ItemSection.Information, ItemOutcome.Approved, false)]
    [InlineData(ItemSection.Dialog, ItemOutcome.Discussed, true)]
    [InlineData(ItemSection.Dialog, ItemOutcome.Approved, false)]
    [InlineData(ItemSection.AnyOtherBusiness, ItemOutcome.Rejected, false)]
    public void What_an_item_is_for_decides_how_it_may_end(ItemSection section, ItemOutcome outcome, bool may) =>
        OutcomesOfSection.Of(section).Contains(outcome).ShouldBe(may);

    [Fact]
    public void Every_section_has_outcomes_and_everything_may_be_postponed()
    {
        foreach (var section in Enum.GetValues<ItemSection>())
        {
            var outcomes = OutcomesOfSection.Of(section);
            outcomes.ShouldContain(ItemOutcome.Postponed);
            outcomes.ShouldNotContain(ItemOutcome.None);
            outcomes.ShouldBeUnique();
        }
    }

    [Fact]
    public void Only_agreement_carries_out_what_was_planned() =>
        Enum.GetValues<ItemOutcome>()
            .Where(OutcomesOfSection.CarriesOut)
            .ShouldBe([ItemOutcome.Approved, ItemOutcome.ApprovedWithChanges, ItemOutcome.Supported]);
}
