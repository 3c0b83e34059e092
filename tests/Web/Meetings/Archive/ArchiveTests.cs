using System.Net;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Domain.OldMinutes;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Catalogue;

namespace Rammevaerk.Tests.Web.Meetings.Archive;

/// <summary>Old minutes read in, corrected, imported, and found again as meetings and cases.</summary>
public sealed class ArchiveTests
{
    private const string Imports = OldDocuments.Imports;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task Old_minutes_are_read_corrected_and_become_a_meeting_once(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        using var editor = scene.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, MeetingScene.Area));

        (await OldDocuments.SendAsync(editor, ("ref.txt", OldDocuments.Minutes(2020)))).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );
        await OldDocuments.SendAsync(editor, ("igen.txt", OldDocuments.Minutes(2020)));
        var import = await scene.ReadAsync(db => db.Set<MinutesImport>().AsNoTracking().SingleAsync());
        import.BodyId.ShouldBe(scene.Forum.Id);
        var read = ReviewedMinutes.Read(import.Reviewed);
        read.Items.Select(item => item.Number.Text).ShouldBe(["1", "2", "3"]);
        read.Items[1].Recommendations.Text.Split('\n').Length.ShouldBe(2);
        read.Day.ShouldBe(new DateOnly(2020, 5, 12));
        var page = await editor.ReadAsync(import.Address);
        page.QuerySelector("h1")!.TextContent.ShouldContain("12. maj 2020");
        page.QuerySelector("section[aria-labelledby=deltagere]")!.TextContent.ShouldContain("Boo Lind");

        await CorrectPeopleAsync(editor, import);
        await CorrectItemAsync(scene, editor, import);

        var form = await FilledForm.OpenAsync(editor, import.Address, $"{import.Address}/gem");
        (await form.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await form.PostAsync(editor)).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther,
            "pressed twice it is imported once"
        );
        var meeting = await scene.ReadAsync(db => db.Set<Meeting>().SingleAsync(one => one.ImportId == import.Id));
        (meeting.State, meeting.Date, meeting.StartsAt, meeting.Key).ShouldBe(
            (MeetingState.MinutesApproved, new DateOnly(2020, 5, 12), new TimeOnly(9, 30), "2020-1")
        );
        var minutes = (await editor.ReadAsync($"{meeting.Address}/referat")).Body!.TextContent;
        minutes.ShouldContain("Ungementorordningen i klyngen");
        minutes.ShouldContain("forummet godkendte det hele");
        minutes.ShouldContain("Status for ordningen");
        var bo = await scene.ReadAsync(db =>
            db.Set<Attendance>().SingleAsync(one => one.MeetingId == meeting.Id && one.Name == "Bo Lind")
        );
        (bo.PersonId, bo.Party, bo.Presence).ShouldBe((scene.Bo.Id, "0779", Presence.Present));
        var task = await scene.ReadAsync(db => db.Set<Commitment>().SingleAsync());
        (task.DueTo, task.IsOpen).ShouldBe((new DateOnly(2020, 10, 1), true));

        using var anyone = scene.Application.CreateClient();
        (await anyone.GetAsync(new Uri($"{meeting.Address}/referat", UriKind.Relative))).StatusCode.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await editor.ReadAsync("/moeder/arkiv?kilde=importeret")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await anyone.ReadAsync("/moeder/arkiv")).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        (await editor.ReadAsync("/moeder/arkiv/statistik"))
            .QuerySelector("tbody th")!
            .TextContent.ShouldContain("2020");
        (await scene.ReadAsync(db => db.Set<MinutesCorrection>().CountAsync())).ShouldBe(3);
        (
            await OldDocuments.SendAsync(editor, ("andet.txt", OldDocuments.Minutes(2020, "Et andet punkt")))
        ).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var second = await scene.ReadAsync(db =>
            db.Set<MinutesImport>().SingleAsync(one => one.State == ImportState.Read)
        );
        (await editor.ReadAsync(second.Address))
            .QuerySelector("#dokumentet")!
            .TextContent.ShouldContain("allerede et møde");
        ReviewedMinutes
            .Read(second.Reviewed)
            .Present[1]
            .Name.ShouldBe("Boo Lind", "what is learned helps with noise, and is no rewriting");
    }

    [Fact]
    public async Task A_file_that_cannot_be_kept_is_named_and_the_others_are_read()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        using var editor = scene.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, MeetingScene.Area));

        var answer = await OldDocuments.SendAsync(
            editor,
            ("god.txt", OldDocuments.Minutes(2019)),
            ("cpr.txt", OldDocuments.Minutes(2018) + "\nBorgeren 010190-1234 flytter."),
            ("tom.txt", " \n \n")
        );

        var told = await answer.Content.ReadAsStringAsync();
        told.ShouldContain("RV-924");
        told.ShouldContain("cpr.txt");
        told.ShouldContain("RV-970");
        var import = await scene.ReadAsync(db => db.Set<MinutesImport>().SingleAsync());
        import.FileName.ShouldBe("god.txt");
        var discard = await FilledForm.OpenAsync(editor, import.Address, $"{import.Address}/forkast");
        (await discard.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await discard.With("begrundelse", "Forkert forum").PostAsync(editor)).StatusCode.ShouldBe(
            HttpStatusCode.SeeOther
        );
        (await scene.ReadAsync(db => db.Set<Meeting>().CountAsync(one => one.ImportId != null))).ShouldBe(0);
    }

    [Fact]
    public async Task A_heading_that_is_taught_is_understood_when_the_file_is_read_again()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        using var editor = scene.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, MeetingScene.Area));
        var odd = OldDocuments.Minutes(2017).Replace("Beslutning:", "Kredsens ord:", StringComparison.Ordinal);
        await OldDocuments.SendAsync(editor, ("kreds.txt", odd));
        var import = await scene.ReadAsync(db => db.Set<MinutesImport>().SingleAsync());
        ReviewedMinutes.Read(import.Reviewed).Items[1].Decision.Text.ShouldBeEmpty();

        var teach = await FilledForm.OpenAsync(editor, import.Address, $"{import.Address}/laer");
        teach.With("tekst", "Kredsens ord").With("betydning", "Decision");
        (await teach.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var again = await FilledForm.OpenAsync(editor, import.Address, $"{import.Address}/laes-igen");
        (await again.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var read = ReviewedMinutes.Read(
            (await scene.ReadAsync(db => db.Set<MinutesImport>().AsNoTracking().SingleAsync())).Reviewed
        );
        read.Items[1].Decision.Text.ShouldContain("godkendte indstillingen");
    }

    [Fact]
    public async Task The_same_matter_in_two_years_is_proposed_and_becomes_one_case()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        using var editor = scene.Application.ClientOf(TestVisitors.Person(Role.SecretariatEditor, MeetingScene.Area));
        foreach (var year in new[] { 2019, 2020 })
        {
            await OldDocuments.SendAsync(editor, ($"{year}.txt", OldDocuments.Minutes(year)));
            var import = await scene.ReadAsync(db =>
                db.Set<MinutesImport>().SingleAsync(one => one.State == ImportState.Read)
            );
            var form = await FilledForm.OpenAsync(editor, import.Address, $"{import.Address}/gem");
            (await form.With("offentlig", "ja").PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }

        const string proposals = $"{MeetingScene.Address}/arkiv/sager";
        var page = await editor.ReadAsync(proposals);
        page.QuerySelectorAll("section.rv-box")
            .ShouldHaveSingleItem()
            .QuerySelectorAll("input[name=punkt]")
            .Length.ShouldBe(2);
        var tie = await FilledForm.OpenAsync(editor, proposals, proposals);
        (await tie.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await tie.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        var thread = await scene.ReadAsync(db => db.Set<CaseThread>().SingleAsync());
        thread.Number.ShouldBe("2019-001");
        using var anyone = scene.Application.CreateClient();
        var told = (await anyone.ReadAsync(thread.Address)).Body!.TextContent;
        told.ShouldContain("12. maj 2019");
        told.ShouldContain("12. maj 2020");
        (await editor.ReadAsync(proposals)).QuerySelectorAll("section.rv-box").Length.ShouldBe(0);
        (await anyone.ReadAsync("/moeder/arkiv")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    private static async Task CorrectPeopleAsync(HttpClient editor, MinutesImport import)
    {
        var address = $"{import.Address}/deltagere";
        var form = await FilledForm.OpenAsync(editor, address, address);
        form.With("til-stede", "Anne Berg; Viborg Kommune; formand\n;;uden navn");
        (await (await form.PostAsync(editor)).Content.ReadAsStringAsync()).ShouldContain("RV-979");
        form.With("til-stede", "Anne Berg; Viborg Kommune; formand\nBo Lind; Skive Kommune");
        (await form.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await (await form.With("afbud", "").PostAsync(editor)).Content.ReadAsStringAsync()).ShouldContain("RV-701");
    }

    private static async Task CorrectItemAsync(MeetingScene scene, HttpClient editor, MinutesImport import)
    {
        var address = $"{import.Address}/punkt/2";
        var form = await FilledForm.OpenAsync(editor, address, address);
        form.With("beslutning", "forummet godkendte det hele").With("opgave-0", "ja");
        (await form.PostAsync(editor)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var learned = await scene.ReadAsync(db => db.Set<LearnedReading>().SingleAsync());
        (learned.Kind, learned.Text, learned.Meaning).ShouldBe((LearnedKind.Name, "Boo Lind", "Bo Lind"));
    }
}
