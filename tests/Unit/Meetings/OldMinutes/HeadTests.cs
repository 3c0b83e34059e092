using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

public sealed class HeadTests
{
    [Theory]
    [InlineData("DASSOS møde den 3. marts 2025 (ekstraordinært)", "DASSOS")]
    [InlineData(
        "Referat af møde i Styregruppen for Tilbud mandag den 3. marts 2025 kl. 9-11",
        "Styregruppen for Tilbud"
    )]
    [InlineData("Chefkredsen (Chefkredsen 03-03-2025 11:00:00)", "Chefkredsen")]
    [InlineData("Dagsorden til møde i Forum Øst den 3. marts 2025", "Forum Øst")]
    public void The_title_names_the_body_and_the_day(string title, string body)
    {
        var read = Given.Read($"{title}\n\n1. Takster\n\nBeslutning\n\nGodkendt");

        read.Body!.Value.ShouldBe(body);
        read.Date!.Value.ShouldBe(new DateOnly(2025, 3, 3));
        read.MeetingTitle!.Value.ShouldBe(title);
    }

    [Theory]
    [InlineData("Tidspunkt: Den 3. marts kl. 13.00-14.30")]
    [InlineData("Tid: kl. 13.00 – 14.30")]
    [InlineData("Tid:          13:00 - 14:30")]
    [InlineData("3. marts 2025 13:00 - 14:30")]
    public void The_times_of_the_meeting_are_read(string line)
    {
        var read = Given.Read($"Møde i Udvalget den 3. marts 2025\n\n{line}\n\n1. Takster\n\nBeslutning\n\nGodkendt");

        read.StartTime!.Value.ShouldBe(new TimeOnly(13, 0));
        read.EndTime!.Value.ShouldBe(new TimeOnly(14, 30));
    }

    [Theory]
    [InlineData("Sted: Virtuelt (teams)", ReadFormat.Virtual, "Teams")]
    [InlineData("Mødested: Afholdt som videomøde", ReadFormat.Virtual, null)]
    [InlineData(
        "Sted: Egeby Rådhus\nTorvet 1\n1000 Egeby\n\nLokale: Salen",
        ReadFormat.Physical,
        "Egeby Rådhus, Salen"
    )]
    [InlineData(
        "Sted: Egeby Rådhus og mulighed for at deltage via Teams",
        ReadFormat.Hybrid,
        "Egeby Rådhus og mulighed for at deltage via Teams"
    )]
    public void The_place_tells_how_people_met(string lines, ReadFormat format, string? place)
    {
        var read = Given.Read($"Møde i Udvalget den 3. marts 2025\n\n{lines}\n\n1. Takster\n\nBeslutning\n\nGodkendt");

        read.Format!.Value.ShouldBe(format);
        read.Place?.Value.ShouldBe(place);
        (read.Place is null).ShouldBe(place is null);
    }

    [Fact]
    public void The_day_a_letter_was_written_is_not_the_day_of_the_meeting()
    {
        var read = Given.Read(
            "Udvalget videomøde 3. marts 2025\n\nReferat\n\nDato: 9. marts 2025\n\nKontakt:\nLone Mørk\n\nTidspunkt: Den 3. marts 2025\n\n1. Takster\n\nReferat\n\nGodkendt"
        );

        read.Date!.Value.ShouldBe(new DateOnly(2025, 3, 3));
    }

    [Fact]
    public void What_the_text_does_not_say_is_unknown()
    {
        var read = Given.Read("1. Takster\n\nIndstilling\n\n- Godkender");

        read.Date.ShouldBeNull();
        read.Place.ShouldBeNull();
        read.Format.ShouldBeNull();
        read.Chair.ShouldBeNull();
        read.StartTime.ShouldBeNull();
        read.NextMeeting.ShouldBeNull();
        read.DocumentType!.Value.ShouldBe("Dagsorden");
    }

    [Fact]
    public void The_next_meeting_has_its_day_place_and_deadline()
    {
        var read = Given.Read(
            "Møde i Udvalget den 3. marts 2025\n\n1. Punkter til næste møde\n\nSagsfremstilling\n\nNæste møde er den 5. maj 2025 kl. 9.00 på Egeby Rådhus.\n\nPunkter til mødet kan meldes ind senest den 12. april 2025.\n\nFølgende sager forventes dagsordenssat:\n\n- Takster\n- Pladser\n\nReferat\n\nIntet"
        );

        read.NextMeeting!.Value.ShouldBe(
            new ReadNextMeeting(new(2025, 5, 5), new(9, 0), "Egeby Rådhus", new(2025, 4, 12))
        );
        read.PlannedItems.Select(one => one.Value).ShouldBe(["Takster", "Pladser"]);
    }

    [Fact]
    public void A_weekday_that_does_not_fall_on_its_date_is_told()
    {
        var read = Given.Read("Møde i Udvalget fredag den 3. marts 2025\n\n1. Takster\n\nBeslutning\n\nGodkendt");

        read.Warnings.ShouldContain(warning => warning.Text == "3. marts 2025 er ikke en fredag.");
    }

    [Fact]
    public void A_plan_with_a_year_that_is_over_is_told()
    {
        var read = Given.Read(
            "Møde i Udvalget den 3. marts 2025\n\n1. Plan\n\nSagsfremstilling\n\nTidspunkt\tHvad\n18. januar 2024\tWorkshop\n5. maj 2025\tMøde\n\nBeslutning\n\nGodkendt"
        );

        read.Warnings.Single().Lines.First.ShouldBe(8);
    }

    [Fact]
    public void What_a_body_has_taught_comes_first()
    {
        const string text =
            "Møde i Udvalget den 3. marts 2025\n\n1. Takster\n\nBeslutning\n\nGodkendt\n\n2. Pladser\n\nUdvalgets ord\n\nAfvist";
        var knowledge = new ReaderKnowledge
        {
            Labels = new Dictionary<string, PartLabel> { ["Udvalgets ord"] = PartLabel.Decision },
        };

        Given.Read(text, knowledge).Items[1].Decision!.Value.ShouldBe("Afvist");
    }
}
