using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class ItemTests
{
    [Theory]
    [InlineData("1. ", "2. ")]
    [InlineData("1 ", "2 ")]
    [InlineData("Punkt 1: ", "Punkt 2: ")]
    [InlineData("Punkt 1.\n\n", "Punkt 2.\n\n")]
    [InlineData("Pkt. 1 ", "Pkt. 2 ")]
    [InlineData("Sag nr. 1 - ", "Sag nr. 2 - ")]
    [InlineData("Ad 1) ", "Ad 2) ")]
    [InlineData("1.1 ", "1.2 ")]
    public void An_item_has_its_number_and_title_whatever_word_stands_before(string one, string two)
    {
        var read = Given.Read(
            $"Møde i Udvalget 3. marts 2025\n\n{one}Takster for 2026\n\nBeslutning\n\nGodkendt.\n\n{two}Nye pladser\n\nBeslutning\n\nUdsat."
        );

        read.Items.Select(item => item.Title.Value).ShouldBe(["Takster for 2026", "Nye pladser"]);
        read.Items.Select(item => item.Status.Value).ShouldBe([ReadStatus.Approved, ReadStatus.Postponed]);
        read.Items[1].Number!.Value.ShouldEndWith("2");
    }

    [Fact]
    public void A_list_in_a_case_text_is_no_agenda()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\n1. Første sag\n\nSagsfremstilling\n\nDer er tre forhold:\n\n1. Prisen\n2. Pladserne\n3. Tiden\n\nBeslutning\n\nGodkendt\n\n2. Anden sag\n\nBeslutning\n\nGodkendt"
        );

        read.Items.Select(item => item.Title.Value).ShouldBe(["Første sag", "Anden sag"]);
    }

    [Fact]
    public void The_table_of_contents_is_not_read_as_items()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nDagsorden\n\n1. Beslutningspunkter\t2\n1.1 Takster\t2\n1.2 Nye pladser\t3\n\n1. Beslutningspunkter\n\n1.1 Takster\n\nReferat\n\nGodkendt\n\n1.2 Pladser\n\nReferat\n\nGodkendt"
        );

        read.Items.Select(item => item.Title.Value).ShouldBe(["Takster", "Pladser"]);
        read.Items.ShouldAllBe(item =>
            item.Section.Value == ReadSection.Decision && item.SectionTitle == "1. Beslutningspunkter"
        );
        read.Warnings.ShouldContain(warning => warning.Text.Contains("1.2 Nye pladser"));
    }

    [Fact]
    public void Numbers_printed_apart_belong_to_the_next_titles_in_order()
    {
        var read = Given.Read(
            "1.1\n\n1.2\n\nBeslutningspunkter\n\nTakster for 2026\nVed Lone Mørk\n\nIndstilling\nAt udvalget:\n- Godkender\n\nReferat\nGodkendt.\n\nNye pladser\nVed Per Brink\n\nIndstilling\nAt udvalget:\n- Drøfter\n\nReferat\nDrøftet."
        );

        read.Items.Select(item => (item.Number!.Value, item.Title.Value))
            .ShouldBe([("1.1", "Takster for 2026"), ("1.2", "Nye pladser")]);
    }

    [Fact]
    public void Eventuelt_needs_no_number_and_its_text_is_what_was_said()
    {
        var item = Given
            .Read(
                "Referat\n\nUdvalget 3. marts 2025\n\n1. Takster\n\nReferat\n\nGodkendt\n\nEventuelt:\n\nLone Mørk spurgte til taksten."
            )
            .Items[1];

        item.Number.ShouldBeNull();
        item.Title.Value.ShouldBe("Eventuelt");
        item.Decision!.Value.ShouldBe("Lone Mørk spurgte til taksten.");
        item.Section.Value.ShouldBe(ReadSection.AnyOtherBusiness);
    }

    [Fact]
    public void The_presenters_have_the_roles_and_organisations_said_of_them()
    {
        var item = Given.Item(
            "Ved Lone Mørk, socialchef Egeby Kommune, og Per Brink, direktør Region Midtby\n\nReferat\n\nDrøftet."
        );

        item.Presenters.Select(one => one.Value)
            .ShouldBe([new("Lone Mørk", "Egeby Kommune", "socialchef"), new("Per Brink", "Region Midtby", "direktør")]);
    }

    [Fact]
    public void Every_value_says_which_lines_it_came_from()
    {
        var item = Given
            .Read(
                "Udvalget 3. marts 2025\n\n1. Takster\n\nIndstilling\n- godkender\n  taksten\n\nReferat\n\nGodkendt.\n\nMed en tilføjelse."
            )
            .Items[0];

        item.Title.Lines.ShouldBe(new LineSpan(3, 3));
        item.Recommendation[0].Lines.ShouldBe(new LineSpan(6, 7));
        item.Decision!.Lines.ShouldBe(new LineSpan(11, 13));
        item.Lines.ShouldBe(new LineSpan(3, 13));
    }

    [Fact]
    public void A_slot_of_time_and_a_presenter_behind_a_title_are_not_part_of_it()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\n1. Takster (8.35-8.55)\n\nReferat\n\nGodkendt\n\n2. Pladser (v/ Lone Mørk)\n\nReferat\n\nGodkendt"
        );

        read.Items.Select(item => item.Title.Value).ShouldBe(["Takster", "Pladser"]);
        read.Items[1].Presenters.Single().Value.Name.ShouldBe("Lone Mørk");
    }

    [Fact]
    public void A_number_left_out_is_told()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\n1. Takster\n\nReferat\n\nGodkendt\n\n3. Pladser\n\nReferat\n\nGodkendt"
        );

        read.Warnings.ShouldContain(warning => warning.Text == "Efter nummer 1 kommer nummer 3.");
    }
}
