using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Tests.Unit.Parties;

/// <summary>The dated list of parties (TIME-0).</summary>
public sealed class PartyRegisterTests
{
    private static readonly PartyRegister Register = PartyRegister.Starting;

    [Fact]
    public void There_are_98_municipalities_and_five_regions_in_2026()
    {
        var inForce = Register.InForce(new BudgetYear(2026));

        inForce.Count(party => party.Kind == PartyKind.Municipality).ShouldBe(98);
        inForce.Count(party => party.Kind == PartyKind.Region).ShouldBe(5);
    }

    [Fact]
    public void Christiansoe_is_no_municipality() =>
        Register.Find("0411", new BudgetYear(2026)).Fault.ShouldNotBeNull().Id.ShouldBe("RV-301");

    [Theory]
    [InlineData("1084", "Region Hovedstaden")]
    [InlineData("1085", "Region Sjælland")]
    public void Two_regions_end_with_2026_and_name_their_successor(string code, string name)
    {
        Register.Find(code, new BudgetYear(2026)).Value.Name.ShouldBe(name);

        var fault = Register.Find(code, new BudgetYear(2027)).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-302");
        fault.Message.ShouldContain(name);
        fault.Message.ShouldContain("Region Østdanmark");
        fault.Message.ShouldContain("1. januar 2027");
    }

    [Fact]
    public void The_other_regions_go_on() =>
        Register
            .InForce(new BudgetYear(2027))
            .Where(party => party.Kind == PartyKind.Region)
            .Select(party => party.Code.Value)
            .ShouldBe(["1081", "1082", "1083"], ignoreOrder: true);

    [Fact]
    public void A_party_is_found_by_its_code_and_written_as_in_a_letter()
    {
        var aarhus = Register.Find("0751", new BudgetYear(2027)).Value;

        aarhus.FullName.ShouldBe("Aarhus Kommune");
        aarhus.CodeAndName.ShouldBe("0751 Aarhus");
        aarhus.Area.Value.ShouldBe("midtjylland");
        Register.Find(" 1082 ", new BudgetYear(2027)).Value.FullName.ShouldBe("Region Midtjylland");
    }

    [Fact]
    public void Codes_and_company_numbers_are_unique_and_well_formed()
    {
        Register.All.Select(party => party.Code).ShouldBeUnique();
        Register.All.Select(party => party.CompanyNumber).ShouldBeUnique();
        Register.All.ShouldAllBe(party => party.Code.Value.Length == 4 && party.Code.Value.All(char.IsAsciiDigit));
        Register.All.ShouldAllBe(party => party.CompanyNumber.Length == 8 && party.CompanyNumber.All(char.IsAsciiDigit));
    }

    [Fact]
    public void Every_party_belongs_to_one_of_the_five_areas_the_parameters_are_entered_for()
    {
        PartyRegister.Areas.Select(area => area.Key).ShouldBe(ParameterFile.Areas, ignoreOrder: true);
        Register.All.ShouldAllBe(party => ParameterFile.Areas.Contains(party.Area));
    }

    [Theory]
    [InlineData("nordjylland", 11)]
    [InlineData("midtjylland", 19)]
    [InlineData("syddanmark", 22)]
    [InlineData("hovedstaden", 29)]
    [InlineData("sjaelland", 17)]
    public void Each_area_has_its_municipalities(string area, int count) =>
        Register
            .All.Count(party => party.Kind == PartyKind.Municipality && party.Area.Value == area)
            .ShouldBe(count);

    [Fact]
    public void Parties_in_force_stand_in_the_Danish_order_of_names()
    {
        var names = Register
            .InForce(new BudgetYear(2026))
            .Where(party => party.Kind == PartyKind.Municipality)
            .Select(party => party.Name)
            .ToList();

        names[0].ShouldBe("Albertslund");
        names[^1].ShouldBe("Aarhus");
        names.IndexOf("Ærø").ShouldBeLessThan(names.IndexOf("Aabenraa"));
    }
}
