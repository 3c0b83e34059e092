namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class PageFurnitureTests
{
    [Fact]
    public void Headers_and_footers_of_pages_are_no_part_of_a_decision()
    {
        const string turn = "\n\nSide 1 af 3\n\fUdvalget                       J.nr. 12\n\n";
        var read = Given.Read(
            $"Udvalget                       J.nr. 12\n\nMøde i Udvalget den 3. marts 2025\n\n1. Takster\n\nBeslutning\n\nUdvalget godkender{turn}taksten for 2026.{turn}\n2. Pladser\n\nBeslutning{turn}Udsat."
        );

        read.Items.Select(item => item.Decision!.Value).ShouldBe(["Udvalget godkender\ntaksten for 2026.", "Udsat."]);
    }

    [Fact]
    public void A_label_that_comes_with_every_item_is_no_furniture()
    {
        var items = string.Concat(
            Enumerable.Range(1, 6).Select(number => $"\f{number}. Sag\n\nBeslutning\n\nGodkendt\n\nSide {number}\n")
        );

        Given
            .Read($"Møde i Udvalget den 3. marts 2025\n\n{items}")
            .Items.ShouldAllBe(item => item.Decision!.Value == "Godkendt");
    }
}
