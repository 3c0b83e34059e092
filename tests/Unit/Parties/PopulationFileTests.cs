using System.Text;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;

namespace Rammevaerk.Tests.Unit.Parties;

/// <summary>Reading Statistics Denmark's CSV.</summary>
public sealed class PopulationFileTests
{
    [Theory]
    [InlineData("Aarhus;2024K1;367095")]
    [InlineData("Århus;2024K1;367.095")]
    [InlineData("751;2024;367095")]
    [InlineData("0751 Aarhus;2024Q1;367 095")]
    [InlineData("\"Aarhus Kommune\";\"2024K1\";\"367095\"")]
    public void A_municipality_is_recognised_by_name_or_code(string line) =>
        Read($"OMRÅDE;TID;INDHOLD\n{line}\n").Counts.ShouldHaveSingleItem().ShouldBe(new(("0751", 2024), 367095));

    [Theory]
    [InlineData("Region Midtjylland")]
    [InlineData("082 Region Midtjylland")]
    [InlineData("82")]
    [InlineData("1082")]
    public void A_region_is_recognised_by_name_or_code(string area) =>
        Read($"OMRÅDE;TID;INDHOLD\n{area};2024K1;1365688\n").Counts.ShouldHaveSingleItem().Key.Party.ShouldBe("1082");

    [Theory]
    [InlineData("Hele landet;2024K1;5961249")]
    [InlineData("000 Hele landet;2024K1;5961249")]
    [InlineData("Landsdel Østjylland;2024K1;917000")]
    [InlineData("Christiansø;2024K1;90")]
    [InlineData("411;2024K1;90")]
    [InlineData("Aarhus;2024K2;367095")]
    public void What_is_no_party_or_no_first_of_January_is_passed_over(string line)
    {
        var file = Read($"OMRÅDE;TID;INDHOLD\n{line}\n");

        file.Faults.ShouldBeEmpty();
        file.Counts.ShouldBeEmpty();
        file.PassedOver.ShouldBe(1);
    }

    [Fact]
    public void Of_several_columns_only_totals_are_taken()
    {
        var file = Read(
            "OMRÅDE;KØN;ALDER;TID;INDHOLD\nSkive;I alt;Alder i alt;2024K1;45000\nSkive;Mænd;0 år;2024K1;200\n"
        );

        file.Counts.ShouldHaveSingleItem().Value.ShouldBe(45000);
        file.PassedOver.ShouldBe(1);
    }

    [Fact]
    public void Every_fault_has_its_line()
    {
        var file = Read(
            "OMRÅDE;TID;INDHOLD\nGotham;2024K1;5\nSkive;i går;5\nSkive;2024K1;mange\nSkive;2024K1;5\nSkive;2024K1;6\n"
        );

        file.Faults.Select(fault => fault.Id).ShouldBe(["RV-313", "RV-314", "RV-315", "RV-316"]);
        file.Faults[0].Message.ShouldStartWith("Linje 2:");
        file.Faults[3].Message.ShouldStartWith("Linje 6:");
    }

    [Theory]
    [InlineData("")]
    [InlineData("noget helt andet")]
    [InlineData("Navn;Antal\nSkive;5\n")]
    public void A_file_without_the_columns_is_refused(string text) =>
        Read(text).Faults.ShouldHaveSingleItem().Id.ShouldBe("RV-312");

    [Fact]
    public void Latin_1_is_understood() =>
        PopulationFile
            .Read(Encoding.Latin1.GetBytes("OMRÅDE;TID;INDHOLD\nTønder;2024K1;36000\n"), PartyRegister.Starting)
            .Counts.ShouldHaveSingleItem()
            .Key.Party.ShouldBe("0550");

    private static PopulationFile Read(string text) =>
        PopulationFile.Read(Encoding.UTF8.GetBytes(text), PartyRegister.Starting);
}
