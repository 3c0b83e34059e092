using Rammevaerk.Offers.Domain;
using Rammevaerk.Offers.Features;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Tests.Unit.Offers;

/// <summary>What is typed about an offer, and what comes of it.</summary>
public sealed class OfferFormTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("5,5", 5.5)]
    [InlineData("1.234", 1234)]
    [InlineData("0", 0)]
    public void A_number_of_places_is_read_as_Danes_write_it(string text, double places) =>
        OfferFormReader.PlacesOf(text).ShouldBe((decimal)places);

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("mange")]
    [InlineData("1,234")]
    [InlineData("20.000")]
    public void Anything_else_is_no_number_of_places(string text) => OfferFormReader.PlacesOf(text).ShouldBeNull();

    [Fact]
    public void A_whole_form_becomes_an_entry_whose_places_add_up()
    {
        var (entry, faults) = OfferFormReader.Read(Whole(), PartyRegister.Starting);

        faults.ShouldBeEmpty();
        var facts = entry!.FactsOf(Guid.CreateVersion7());
        facts.PlacesTotal.ShouldBe(11.5m);
        facts.LegalBasis.ShouldBe("SEL § 107");
        facts.ValidFrom.ShouldBe(new DateOnly(2026, 1, 1));
    }

    [Fact]
    public void A_legal_basis_must_be_in_force_on_the_first_day()
    {
        var form = Whole();
        form.LegalBasis = "SEL § 66";

        Fault(form).ShouldBe("RV-805");

        form.From = "2023-12-31";
        OfferFormReader.Read(form, PartyRegister.Starting).Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_service_names_a_department_of_the_offer()
    {
        var form = Whole();
        form.Services = [new("Botilbud", "døgn", "Ukendt", false)];

        Fault(form).ShouldBe("RV-813");
    }

    [Fact]
    public void The_same_kind_of_place_twice_is_refused()
    {
        var form = Whole();
        form.Places = [new("Værelse", "1"), new("værelse", "2")];

        Fault(form).ShouldBe("RV-812");
    }

    [Fact]
    public void Facts_and_form_say_the_same()
    {
        var facts = OfferFormReader.Read(Whole(), PartyRegister.Starting).Entry!.FactsOf(Guid.CreateVersion7());

        OfferFields.Differing(Whole(), OfferForm.Of(facts, 3, facts.ValidFrom)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_field_can_be_taken_from_the_other_version()
    {
        var stored = Whole();
        var mine = new OfferForm();

        foreach (var field in OfferFields.All)
        {
            field.Take(mine, stored);
        }

        OfferFields.Differing(mine, stored).ShouldBeEmpty();
    }

    private static string Fault(OfferForm form) =>
        OfferFormReader.Read(form, PartyRegister.Starting).Faults.ShouldHaveSingleItem().Fault.Id;

    private static OfferForm Whole() =>
        new()
        {
            Name = "Bøgely",
            Type = nameof(OfferType.Residential),
            LegalBasis = "SEL § 107",
            Targets = ["autism"],
            Scope = "inde",
            Street = "Skovvej 1",
            PostalCode = "7800",
            City = "Skive",
            Municipality = "0779",
            PortalId = "123",
            ContactName = "Kirsten Holm",
            ContactMail = "kh@eksempel.dk",
            ContactPhone = "12345678",
            Approval = nameof(SupervisionApproval.Approved),
            Places = [new("Værelse", "7"), new("Lejlighed", "4,5")],
            Departments = [new("Nord", "7")],
            Services = [new("Botilbud", "døgn", "Nord", false)],
            From = "2026-01-01",
        };
}
