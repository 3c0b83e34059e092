using Rammevaerk.Meetings.Rules.Archive;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Tests.Unit.Meetings.Archive;

public sealed class RegisterMatchTests
{
    private static readonly List<Person> People =
    [
        new() { Name = "Søren Bækgaard", Organisation = "0779" },
        new() { Name = "Anne Berg", Organisation = "0791" },
        new() { Name = "Anne Berg", Organisation = "0751" },
    ];

    [Theory]
    [InlineData("Prøveforum", "forum")]
    [InlineData("PRØVEFORUM", "forum")]
    [InlineData("forum", "forum")]
    [InlineData("Møde i Forretningsudvalget for Prøveforum", null)]
    [InlineData("Noget helt andet", null)]
    [InlineData("", null)]
    public void A_body_is_known_by_its_name_or_key_and_never_guessed(string text, string? key)
    {
        Body[] bodies =
        [
            new() { Key = "forum", Name = "Prøveforum" },
            new() { Key = "fu", Name = "Forretningsudvalget" },
        ];

        RegisterMatch.BodyOf(text, bodies)?.Key.ShouldBe(key);
    }

    [Fact]
    public void A_person_is_known_with_a_letter_wrong_and_by_the_organisation_where_two_have_the_name()
    {
        RegisterMatch.PersonOf("Søren Bækgård", null, People).ShouldBeNull("two letters differ");
        RegisterMatch.PersonOf("Søren Bækgaardt", null, People).ShouldBe(People[0]);
        RegisterMatch.PersonOf("Anne Berg", null, People).ShouldBeNull();
        RegisterMatch.PersonOf("anne  berg", "0751", People).ShouldBe(People[2]);
        RegisterMatch.PersonOf("Bo", null, People).ShouldBeNull();
    }

    [Theory]
    [InlineData("Viborg Kommune", "0791")]
    [InlineData("Viborg", "0791")]
    [InlineData("Region Midtjylland", "1082")]
    [InlineData("Ukendtby", null)]
    public void An_organisation_is_known_with_and_without_the_word_for_its_kind(string text, string? code) =>
        RegisterMatch.PartyOf(text, PartyRegister.Starting.InForce(new DateOnly(2024, 1, 1))).ShouldBe(code);
}
