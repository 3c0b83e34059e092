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
    public void In_2027_there_are_98_municipalities_and_four_regions()
    {
        var inForce = Register.InForce(new BudgetYear(2027));

        inForce.Count(party => party.Kind == PartyKind.Municipality).ShouldBe(98);
        inForce
            .Where(party => party.Kind == PartyKind.Region)
            .Select(party => party.Code.Value)
            .ShouldBe(["1081", "1082", "1083", "R-OEST"], ignoreOrder: true);
    }

    [Fact]
    public void The_code_and_company_number_of_Region_Oestdanmark_are_shown_as_not_known()
    {
        var region = Register.Find("R-OEST", new BudgetYear(2027)).Value;

        region.HasProvisionalCode.ShouldBeTrue();
        region.ShownCode.ShouldBe("R-OEST (foreløbig kode)");
        region.ShownCompanyNumber.ShouldBe("ikke oplyst endnu");
        region.Area.Value.ShouldBe("oestdanmark");
    }

    [Fact]
    public void A_municipality_follows_its_region_to_another_area()
    {
        Register.Find("0101", new BudgetYear(2026)).Value.Area.Value.ShouldBe("hovedstaden");
        Register.Find("0101", new BudgetYear(2027)).Value.Area.Value.ShouldBe("oestdanmark");
        Register.Find("0101", new DateOnly(2026, 12, 31))!.Area.Value.ShouldBe("hovedstaden");
        Register.Find("0101", new DateOnly(2027, 1, 1))!.Area.Value.ShouldBe("oestdanmark");
        Register.History("0101").Count.ShouldBe(2);
    }

    [Fact]
    public void Areas_end_and_begin_with_the_regions()
    {
        Register
            .AreasOn(new DateOnly(2026, 12, 31))
            .Select(area => area.Name)
            .ShouldBe(["Hovedstaden", "Midtjylland", "Nordjylland", "Sjælland", "Syddanmark"]);
        Register
            .AreasOn(new DateOnly(2027, 1, 1))
            .Select(area => area.Name)
            .ShouldBe(["Midtjylland", "Nordjylland", "Syddanmark", "Østdanmark"]);
        Register.InArea(new("oestdanmark"), new DateOnly(2027, 1, 1)).Count.ShouldBe(47);
        Register.InArea(new("oestdanmark"), new DateOnly(2026, 12, 31)).ShouldBeEmpty();
    }

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
        var official = Register.All.Where(party => !party.Code.IsProvisional).ToList();

        official.ShouldAllBe(party => party.Code.Value.Length == 4 && party.Code.Value.All(char.IsAsciiDigit));
        official.ShouldAllBe(party => party.CompanyNumber!.Length == 8 && party.CompanyNumber.All(char.IsAsciiDigit));
        official.Select(party => (party.Code, party.CompanyNumber)).Distinct().Count().ShouldBe(98 + 5);
        official.Select(party => party.CompanyNumber).Distinct().Count().ShouldBe(98 + 5);
    }

    [Fact]
    public void The_days_of_a_party_follow_each_other_without_gap_or_overlap()
    {
        foreach (var party in Register.All.GroupBy(party => party.Code))
        {
            var history = Register.History(party.Key.Value);
            foreach (var (before, after) in history.Zip(history.Skip(1)))
            {
                after.Validity.From.ShouldBe(before.Validity.To.ShouldNotBeNull().AddDays(1));
            }
        }
    }

    [Fact]
    public void Every_party_belongs_to_an_area_in_force_that_the_parameters_are_entered_for()
    {
        PartyRegister
            .Areas.ToDictionary(area => area.Key, area => area.Validity)
            .ShouldBe(ParameterFile.DatedAreas, ignoreOrder: true);
        Register.All.ShouldAllBe(party => ParameterFile.DatedAreas[party.Area].Contains(party.Validity.From));
    }

    [Theory]
    [InlineData("nordjylland", 11)]
    [InlineData("midtjylland", 19)]
    [InlineData("syddanmark", 22)]
    [InlineData("hovedstaden", 29)]
    [InlineData("sjaelland", 17)]
    [InlineData("oestdanmark", 46)]
    public void Each_area_has_its_municipalities(string area, int count) =>
        Register.All.Count(party => party.Kind == PartyKind.Municipality && party.Area.Value == area).ShouldBe(count);

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
