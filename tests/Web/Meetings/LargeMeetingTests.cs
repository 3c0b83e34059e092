using System.Diagnostics;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using PostingClient = Rammevaerk.Tests.Web.Submissions.FormClient;

namespace Rammevaerk.Tests.Web.Meetings;

/// <summary>A meeting with 60 items and 300 attachments stays quick to edit; the limits are time-outs with a wide margin.</summary>
public sealed class LargeMeetingTests
{
    private const int Items = 60;
    private const int AttachmentsEach = 5;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task Sixty_items_and_three_hundred_attachments_are_shown_moved_and_minuted_at_once()
    {
        await using var scene = await MeetingScene.BeginAsync(Engine.Sqlite);
        var last = await LayAsync(scene);
        var editor = scene.As(Role.SecretariatEditor);
        await TextAsync(editor, $"{scene.Next.Address}/rediger");

        var page = await TimedAsync(() => TextAsync(editor, $"{scene.Next.Address}/rediger"));
        page.ShouldContain($"På dagsordenen ({Items})");
        page.ShouldContain($"1.{Items}");

        using (var moved = await TimedAsync(() => editor.PostAsync($"{last.Address}/flyt", ("retning", "op"))))
        {
            ((int)moved.StatusCode).ShouldBe(303);
        }

        // It is the last but one now, so its five attachments are those before the last five.
        var item = await TimedAsync(() => TextAsync(editor, $"{last.Address}/rediger"));
        item.ShouldContain($"Bilag {((Items - 2) * AttachmentsEach) + 1}: ");
        item.ShouldNotContain($"Bilag {Items * AttachmentsEach}: ");

        using var typed = await TimedAsync(() =>
            editor.PostAsync(
                $"{last.Address}/referat",
                ("udfald", nameof(ItemOutcome.Approved)),
                ("beslutning", "Godkendt."),
                ("version", "0")
            )
        );
        ((int)typed.StatusCode).ShouldBe(303);
        var minutes = await TimedAsync(() => TextAsync(editor, $"{scene.Next.Address}/skriv-referat"));
        minutes.ShouldContain("0 af 60 punkter er registreret");
    }

    private static async Task<string> TextAsync(PostingClient client, string address) =>
        (await client.ReadAsync(address)).Body!.TextContent;

    private static async Task<T> TimedAsync<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        watch.Elapsed.ShouldBeLessThan(Longest);
        return result;
    }

    /// <summary>Lays the agenda beside the application; gives its last item.</summary>
    private static async Task<AgendaItem> LayAsync(MeetingScene scene)
    {
        var rows = new List<object>();
        AgendaItem? last = null;
        for (var place = 1; place <= Items; place++)
        {
            last = new AgendaItem
            {
                MeetingId = scene.Next.Id,
                Area = MeetingScene.Area,
                Section = ItemSection.Decision,
                State = ItemState.OnAgenda,
                Ordinal = place,
                Title = $"Punkt nummer {place}",
                CaseStatement = string.Join("\n\n", Enumerable.Repeat("Et afsnit af en sagsfremstilling.", 20)),
            };
            rows.Add(last);
            rows.Add(
                new Recommendation
                {
                    ItemId = last.Id,
                    Ordinal = 1,
                    Text = "godkender punktet",
                }
            );
            for (var one = 1; one <= AttachmentsEach; one++)
            {
                var attachment = new Attachment
                {
                    MeetingId = scene.Next.Id,
                    Title = $"Bilag til punkt {place}, {one}",
                    Link = "https://eksempel.example/bilag",
                };
                rows.Add(attachment);
                rows.Add(
                    new ItemAttachment
                    {
                        ItemId = last.Id,
                        AttachmentId = attachment.Id,
                        Ordinal = one,
                    }
                );
            }
        }

        await scene.AddAsync([.. rows]);
        return last!;
    }
}
