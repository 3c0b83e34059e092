using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Meetings.Rules.OldMinutes;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class ScanRepairTests
{
    private static readonly string[] Noisy =
    [
        "Pa mgdet blev det ogsa drgftet, at bgrneomradet skal foreleegges den naeste mgdegruppe.",
        "Kommunerne gnsker en redeggrelse om malgruppen, og omradet behandles pa et mgde.",
    ];

    [Theory]
    [InlineData("Godkendelse af proces for udarbejdelse af aftale", "Godkendelse af proces for udarbejdelse af aftale")]
    [InlineData("Mgdeplan for naeste ar", "Mødeplan for næste år")]
    [InlineData("Status pa specialundervisningsomradet", "Status på specialundervisningsområdet")]
    [InlineData("@vrige spgrgsmal og forespgrgsler", "Øvrige spørgsmål og forespørgsler")]
    [InlineData(
        "Igbende efterspargsel, s& kommunerne kan deekke behovet",
        "løbende efterspørgsel, så kommunerne kan dække behovet"
    )]
    [InlineData("Bekendtggarelsen om seerlige og szerlige vilkar", "Bekendtgørelsen om særlige og særlige vilkår")]
    [InlineData("| den forbindelse", "I den forbindelse")]
    [InlineData("Pa denne made, ved naeste made", "På denne måde, ved næste møde")]
    public void Noise_becomes_the_danish_word(string noisy, string right) =>
        ScanRepair.For(Noisy, ReaderKnowledge.Empty, null).Repair(noisy).ShouldBe(right);

    [Theory]
    [InlineData("Ansvarlig for en farlig og klarlig sag er farmand")]
    [InlineData("Der er indgange, normale malere og gode grunde")]
    [InlineData("https://eksempel.invalid/bilag-1.pdf")]
    public void Right_words_stay_as_they_are(string text) =>
        ScanRepair.For(Noisy, ReaderKnowledge.Empty, null).Repair(text).ShouldBe(text);

    [Fact]
    public void A_text_that_was_not_scanned_is_never_touched()
    {
        var repair = ScanRepair.For(
            ["På mødet blev det også drøftet, at området skal forelægges.", "Der står pa et sted."],
            ReaderKnowledge.Empty,
            null
        );

        repair.IsScanned.ShouldBeFalse();
        repair.Repair("Mgde pa omradet").ShouldBe("Mgde pa omradet");
    }

    [Fact]
    public void A_name_spelled_rightly_elsewhere_in_the_document_mends_the_others()
    {
        var repair = ScanRepair.For([.. Noisy, "Kirsten Bjørnlund var der."], ReaderKnowledge.Empty, null);

        repair.Repair("Kirsten Bjgrnlund").ShouldBe("Kirsten Bjørnlund");
    }

    [Fact]
    public void Names_known_of_the_body_help()
    {
        var knowledge = new ReaderKnowledge { Names = ["Sanne Kærsgård"] };

        ScanRepair.For(Noisy, knowledge, null).Repair("Sanne Keersgard").ShouldBe("Sanne Kærsgård");
    }

    [Fact]
    public void A_word_list_mends_words_the_field_does_not_have_and_keeps_what_it_knows()
    {
        var repair = ScanRepair.For(Noisy, ReaderKnowledge.Empty, new Few("kæmpestor", "barnet", "gulerødder"));

        repair
            .Repair("en kaempestor sag om gulergdder til barnet")
            .ShouldBe("en kæmpestor sag om gulerødder til barnet");
    }

    private sealed class Few(params string[] words) : IWordList
    {
        public bool Knows(string word) => words.Contains(word);
    }
}
