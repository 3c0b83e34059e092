using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class PartTests
{
    [Theory]
    [InlineData("Indstilling\n\nAt udvalget:\n\n- Godkender taksten\n- Drøfter resten")]
    [InlineData("Indstilling\nDet indstilles, at\n• Godkender taksten\n• Drøfter resten")]
    [InlineData("Administrationen indstiller, at\n1. Godkender taksten\n2. Drøfter resten")]
    [InlineData("Det indstilles, at udvalget\n\no Godkender taksten\n  o Drøfter resten")]
    [InlineData("Forslag til beslutning:\na) Godkender taksten\nb) Drøfter resten")]
    public void A_recommendation_is_one_text_for_each_bullet(string text) =>
        Given
            .Item($"{text}\n\nBeslutning\n\nGodkendt.")
            .Recommendation.Select(one => one.Value)
            .ShouldBe(["Godkender taksten", "Drøfter resten"]);

    [Theory]
    [InlineData("Administrationen indstiller, at orienteringen tages til efterretning.")]
    [InlineData("Indstilling\nDet indstilles, at orienteringen tages til efterretning.")]
    [InlineData("Indstilling: Det indstilles, at orienteringen\ntages til efterretning.")]
    public void A_recommendation_in_a_sentence_is_what_stands_after_the_lead(string text) =>
        Given
            .Item($"{text}\n\nBeslutning\n\nGodkendt.")
            .Recommendation.Single()
            .Value.ShouldBe("orienteringen tages til efterretning.");

    [Theory]
    [InlineData("Beslutning\nGodkendt.")]
    [InlineData("Beslutning: Godkendt.")]
    [InlineData("Referat:\n\nGodkendt.")]
    [InlineData("Beslutning i Socialudvalget den 03-03-2025\nGodkendt.")]
    [InlineData("KONKLUSION\nGodkendt.")]
    [InlineData("**Beslutning:** Godkendt.")]
    public void A_decision_stands_under_many_labels(string text) =>
        Given.Item($"Sagsfremstilling\n\nTekst.\n\n{text}").Decision!.Value.ShouldBe("Godkendt.");

    [Fact]
    public void Of_several_decisions_the_one_of_this_meeting_counts()
    {
        var item = Given.Item(
            "Sagsfremstilling\n\nTekst.\n\nBeslutning i Udvalget den 03-03-2025\nGodkendt.\n\nBeslutning i Byrådet den 31-03-2025\nAfvist."
        );

        item.Decision!.Value.ShouldBe("Godkendt.");
    }

    [Fact]
    public void What_was_said_is_not_what_was_decided_where_both_stand() =>
        Given.Item("Drøftelse\n\nFlere talte.\n\nBeslutning\n\nAfvist.").Decision!.Value.ShouldBe("Afvist.");

    [Fact]
    public void A_second_recommendation_inside_the_case_does_not_count()
    {
        var item = Given.Item(
            "Referat\n\nGodkendt.\n\nIndstilling\n\n- Godkender\n\nSagsfremstilling\n\nAnsøgning.\n\nIndstilling til udvalget:\n\nKommunen ønsker mere."
        );

        item.Recommendation.Single().Value.ShouldBe("Godkender");
    }

    [Theory]
    [InlineData("Bilag 1: Notat om takster", "1")]
    [InlineData("Bilag 1 – Notat om takster", "1")]
    [InlineData("Bilag 1. Notat om takster", "1")]
    [InlineData("- Bilag 1 Notat om takster", "1")]
    [InlineData("1. Notat om takster", "1")]
    [InlineData("[Bilag 1 - Notat om takster](#)", "1")]
    [InlineData("Notat om takster", null)]
    public void An_attachment_has_its_number_and_title(string line, string? number)
    {
        var attachment = Given.Item($"Referat\n\nGodkendt.\n\nBilag\n\n{line}").Attachments.Single().Value;

        attachment.ShouldBe(new ReadAttachment(number, "Notat om takster", null));
    }

    [Fact]
    public void An_attachment_printed_twice_counts_once_and_finds_its_address_at_the_end()
    {
        var item = Given.Item(
            "Bilag\n- Bilag 2: Årshjul\n\nBilag:\n\nBilag 2 Årshjul 2025\n\nhttps://eksempel.invalid/media/bilag-2-aarshjul.pdf"
        );

        item.Attachments.Single()
            .Value.ShouldBe(new ReadAttachment("2", "Årshjul", "https://eksempel.invalid/media/bilag-2-aarshjul.pdf"));
    }

    [Theory]
    [InlineData("Svar sendes senest den 1. maj.", 2025, 5, 1)]
    [InlineData("Der er frist for svar den 1. maj 2025.", 2025, 5, 1)]
    [InlineData("Der er høringsfrist 1/5.", 2025, 5, 1)]
    [InlineData("Deadline er 01-05-2025.", 2025, 5, 1)]
    [InlineData("Der kan svares indtil den 5. januar 2026.", 2026, 1, 5)]
    public void A_deadline_without_a_year_takes_it_from_the_meeting(string text, int year, int month, int day) =>
        Given.Item($"Referat\n\n{text}").Deadlines.Single().Value.Date.ShouldBe(new DateOnly(year, month, day));

    [Fact]
    public void A_deadline_that_would_lie_long_before_the_meeting_is_of_the_next_year()
    {
        var read = Given.Read(
            "Udvalget den 30. november 2025\n\n1. Takster\n\nReferat\n\nSvar sendes senest den 12. januar."
        );

        read.Items[0].Deadlines.Single().Value.Date.ShouldBe(new DateOnly(2026, 1, 12));
    }

    [Fact]
    public void Other_coming_days_are_milestones_and_the_latest_meeting_is_neither()
    {
        var item = Given.Item(
            "Referat\n\nPå seneste møde den 3. februar 2025 blev det aftalt at mødes den 7. april 2025. Resten sker primo maj 2025."
        );

        item.Deadlines.ShouldBeEmpty();
        item.Milestones.Single().Value.Date.ShouldBe(new DateOnly(2025, 4, 7));
        item.VagueDeadlines.Single().Value.Text.ShouldBe("primo maj 2025");
    }

    [Theory]
    [InlineData("Godkendt.", ReadStatus.Approved)]
    [InlineData("Orienteringen blev taget til efterretning.", ReadStatus.Noted)]
    [InlineData("Udvalget drøftede sagen.", ReadStatus.Discussed)]
    [InlineData("Sagen udsættes.", ReadStatus.Postponed)]
    [InlineData("Udvalget kunne ikke godkende planen.", ReadStatus.Rejected)]
    [InlineData("Intet.", ReadStatus.None)]
    public void The_words_of_a_decision_tell_what_became_of_the_item(string text, ReadStatus status) =>
        Given.Item($"Beslutning\n\n{text}").Status.Value.ShouldBe(status);
}
