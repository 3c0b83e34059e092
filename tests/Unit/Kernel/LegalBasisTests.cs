using Rammevaerk.Kernel.Law;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Tests.Unit.Kernel;

/// <summary>Legal bases and their validity (TIME-0).</summary>
public sealed class LegalBasisTests
{
    private static readonly LegalBasis Sel66 = new(Act.Sel, 66);
    private static readonly LegalBasis Bl43 = new(Act.Bl, 43);

    [Theory]
    [InlineData("SEL § 107", "SEL § 107")]
    [InlineData("sel §107", "SEL § 107")]
    [InlineData("  Serviceloven § 107 ", "SEL § 107")]
    [InlineData("SEL\u00A0§\u00A0107", "SEL § 107")]
    [InlineData("barnets lov § 43", "BL § 43")]
    [InlineData("ABL § 105", "ABL § 105")]
    [InlineData("folkeskoleloven § 20", "Folkeskoleloven § 20")]
    [InlineData("stu", "STU")]
    [InlineData("Sundhedsloven", "Sundhedsloven")]
    public void Written_forms_are_read(string text, string read)
    {
        var basis = LegalBasis.Parse(text);

        basis.IsOk.ShouldBeTrue();
        basis.Value.ToString().ShouldBe(read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("§ 107")]
    [InlineData("107")]
    [InlineData("SEL 107")]
    [InlineData("SEL § hundrede")]
    [InlineData("XYZ § 1")]
    [InlineData("SEL § 107, stk. 2")]
    public void Anything_else_is_refused_with_an_example(string text)
    {
        var fault = LegalBasis.Parse(text).Fault.ShouldNotBeNull();

        fault.Id.ShouldBe("RV-122");
        fault.Message.ShouldContain(text.Length > 0 ? $"»{text}«" : "Skriv et");
        fault.Message.ShouldContain("SEL § 107");
    }

    [Fact]
    public void SEL_66_ends_with_2023_and_BL_43_takes_its_place_on_1_January_2024()
    {
        var old = LegalBasisCatalogue.Find(Sel66).ShouldNotBeNull();
        var next = LegalBasisCatalogue.Find(Bl43).ShouldNotBeNull();

        old.Validity.To.ShouldBe(new DateOnly(2023, 12, 31));
        old.ReplacedBy.ShouldBe(Bl43);
        next.Validity.From.ShouldBe(new DateOnly(2024, 1, 1));
        next.Validity.To.ShouldBeNull();
    }

    [Theory]
    [InlineData(32)]
    [InlineData(36)]
    [InlineData(76)]
    public void The_other_moved_paragraphs_end_too_and_name_no_successor_we_do_not_know(int paragraph)
    {
        var moved = LegalBasisCatalogue.Find(new(Act.Sel, paragraph)).ShouldNotBeNull();

        moved.Validity.To.ShouldBe(new DateOnly(2023, 12, 31));
        moved.ReplacedBy.ShouldBeNull();
    }

    [Fact]
    public void A_round_uses_what_is_in_force_in_its_year()
    {
        InForce(2023).ShouldContain(Sel66);
        InForce(2023).ShouldNotContain(Bl43);
        InForce(2024).ShouldContain(Bl43);
        InForce(2024).ShouldNotContain(Sel66);
    }

    [Fact]
    public void Every_entry_stands_once_has_a_source_and_can_be_read_back()
    {
        LegalBasisCatalogue.All.Select(entry => entry.Basis).ShouldBeUnique();
        LegalBasisCatalogue.All.ShouldAllBe(entry => entry.Source.Length > 0 && entry.Subject.Length > 0);
        LegalBasisCatalogue.All.ShouldAllBe(entry => LegalBasis.Parse(entry.Basis.ToString()).Value == entry.Basis);
        LegalBasisCatalogue
            .All.Select(entry => entry.Basis.Act)
            .Distinct()
            .Count()
            .ShouldBe(Enum.GetValues<Act>().Length);
    }

    private static List<LegalBasis> InForce(int year) =>
        LegalBasisCatalogue.InForce(new BudgetYear(year)).Select(entry => entry.Basis).ToList();
}
