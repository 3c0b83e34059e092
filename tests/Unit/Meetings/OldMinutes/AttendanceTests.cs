namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class AttendanceTests
{
    [Theory]
    [InlineData("Lone Mørk\tEgeby Kommune")]
    [InlineData("Lone Mørk          Egeby Kommune")]
    [InlineData("Lone Mørk, Egeby Kommune")]
    [InlineData("Lone Mørk (Egeby Kommune)")]
    [InlineData("- Lone Mørk – Egeby Kommune")]
    [InlineData("Egeby Kommune: Lone Mørk")]
    public void A_line_names_a_person_and_an_organisation_in_any_form(string line)
    {
        var person = Given
            .Read($"Møde i Udvalget den 3. marts 2025\n\nDeltagere:\n{line}\n\n1. Eventuelt\nIntet.")
            .Attendees.Single()
            .Value;

        person.Name.ShouldBe("Lone Mørk");
        person.Organisation.ShouldBe("Egeby Kommune");
    }

    [Fact]
    public void Names_and_organisations_printed_as_two_lists_are_paired_by_position()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nDeltagere:\n\nLone Mørk (formand)\nPer Brink\nIda Holm\n\nEgeby Kommune\nRegion Midtby\nSekretariat for aftaler (referent)\n\n1. Eventuelt\nIntet."
        );

        read.Attendees.Select(one => one.Value.Organisation)
            .ShouldBe(["Egeby Kommune", "Region Midtby", "Sekretariat for aftaler"]);
        read.Attendees.Select(one => one.Value.Role).ShouldBe(["formand", null, "referent"]);
        read.Chair!.Value.ShouldBe("Lone Mørk");
    }

    [Fact]
    public void Two_lists_of_different_length_are_not_paired_but_told()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nDeltagere:\nLone Mørk\nPer Brink\n\nEgeby Kommune\n\n1. Eventuelt\nIntet."
        );

        read.Attendees.ShouldAllBe(one => one.Value.Organisation == null);
        read.Warnings.ShouldContain(warning => warning.Text.Contains("2 navne og 1 organisationer"));
    }

    [Fact]
    public void Running_text_with_absences_in_parentheses_is_parted_into_those_there_and_those_not()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nMødedeltagere : Lone Mørk, Per Brink (*Fraværende*), Hans Chr. Elgaard, Eksterne deltagere: ib@eksempel.invalid, Ida Holm\n\nPunkt 1: Eventuelt\n\nIntet."
        );

        read.Attendees.Select(one => one.Value.Name)
            .ShouldBe(["Lone Mørk", "Hans Chr. Elgaard", "ib@eksempel.invalid", "Ida Holm"]);
        read.Apologies.Single().Value.Name.ShouldBe("Per Brink");
    }

    [Fact]
    public void Apologies_said_in_a_sentence_are_read()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nDer var afbud fra Lone Mørk (Egeby Kommune) og Per Brink (Region Midtby).\n\n1. Eventuelt\nIntet."
        );

        read.Apologies.Select(one => (one.Value.Name, one.Value.Organisation))
            .ShouldBe([("Lone Mørk", "Egeby Kommune"), ("Per Brink", "Region Midtby")]);
    }

    [Fact]
    public void A_person_on_both_lists_is_a_contradiction()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nDeltagere:\nLone Mørk, Egeby Kommune\n\nAfbud:\nLone Mørk, Egeby Kommune\n\n1. Eventuelt\nIntet."
        );

        read.Warnings.ShouldContain(warning => warning.Text.Contains("både som deltager og med afbud"));
    }

    [Fact]
    public void What_is_not_a_person_on_the_list_is_told_with_its_line()
    {
        var read = Given.Read(
            "Udvalget 3. marts 2025\n\nDeltagere:\nLone Mørk, Egeby Kommune\nfire andre\n\n1. Eventuelt\nIntet."
        );

        read.Warnings.ShouldContain(warning => warning.Lines.First == 5);
    }
}
