using System.Net;
using Rammevaerk.Platform.Drafts;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Tests.Web.Meetings;

namespace Rammevaerk.Tests.Web.Drafts;

/// <summary>The long texts of meetings are kept while they are written, and what is too long is told in words.</summary>
public sealed class LongDraftTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_case_statement_longer_than_other_forms_is_kept_and_comes_back(Engine engine)
    {
        await using var scene = await MeetingScene.BeginAsync(engine);
        var item = await scene.AddItemAsync("Takster for 2027", at: scene.Next);
        var page = $"{item.Address}/rediger";
        var person = scene.As(scene.Anne, Role.SecretariatEditor);
        var text = string.Concat(Enumerable.Repeat("Kommunerne på øen får én plads. ", 6_000));

        using var saved = await person.PostAsync("/kladde", ("kladde-form", page), ("sagsfremstilling", text));

        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await saved.Content.ReadAsStringAsync());
        (await person.ReadAsync($"{page}?kladde=brug"))
            .QuerySelector("[name=sagsfremstilling]")!
            .TextContent.Trim()
            .ShouldBe(text.Trim());
    }

    [Fact]
    public async Task A_draft_that_is_too_long_is_refused_in_words_and_shown_again()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var item = await scene.AddItemAsync("Takster for 2027", at: scene.Next);
        var page = $"{item.Address}/rediger";
        var text = new string('x', DraftDesk.Largest);

        using var refused = await scene
            .As(scene.Anne, Role.SecretariatEditor)
            .PostAsync("/kladde", ("kladde-form", page), ("sagsfremstilling", text));

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var shown = await refused.DocumentAsync();
        var summary = shown.QuerySelector(".rv-errors").ShouldNotBeNull();
        summary.TextContent.ShouldContain("(RV-753)");
        summary.TextContent.ShouldContain("524.288 tegn");
        shown.QuerySelector("#gem-kladde").ShouldNotBeNull();
        shown.QuerySelector("[name=sagsfremstilling]")!.TextContent.Length.ShouldBe(text.Length);
    }
}
