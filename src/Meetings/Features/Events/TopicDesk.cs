using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Planning;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>The topic backlog: members propose and vote, the secretariat orders, plans and says what came of it.</summary>
internal static class TopicDesk
{
    public static string PageOf(string area) => $"/moeder/{area}/emner";

    public static async Task<IResult> ProposeAsync(
        string omraade,
        IFormCollection form,
        WriteDesk desk,
        CancellationToken cancellation
    )
    {
        var fields = new PlanFields(form);
        var topic = new Topic
        {
            Area = omraade,
            Title = fields.Needed("titel", "Titlen", MeetingFaults.TitleMissing()),
            Text = fields.Text("tekst", "Teksten", PlanFormTexts.LongestText),
        };
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(PageOf(omraade), fields.Faults);
        }

        var done = await desk.RunAsync<Topic>(
            async write =>
            {
                if (
                    await write
                        .Db.Set<Topic>()
                        .FirstOrDefaultAsync(one => one.Area == omraade && one.Title == topic.Title, cancellation) is
                    { } twice
                )
                {
                    return twice;
                }

                (topic.ProposedBy, topic.ProposedAt) = (write.Visitor.Name, write.Now);
                write.Db.Add(topic);
                if (write.Visitor.AccountId is { } account)
                {
                    write.Db.Add(new TopicVote { TopicId = topic.Id, AccountId = account });
                }

                write.Audit(Note(topic, "topic.proposed", $"Emnet »{topic.Title}« blev foreslået."));
                return topic;
            },
            cancellation
        );
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "titel", done.Fault);
    }

    /// <summary>Votes for a topic, or takes the vote back.</summary>
    public static async Task<IResult> VoteAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        WriteDesk desk,
        VisitorAccessor visitors,
        CancellationToken cancellation
    )
    {
        var wants = form.Word("stemme") == "ja";
        if (visitors.Current.AccountId is not { } account)
        {
            return Results.NotFound();
        }

        var done = await desk.RunAsync<bool>(
            async write =>
            {
                var topic = await FindAsync(write, omraade, id, cancellation);
                if (topic is null)
                {
                    return EventFaults.NoSuchTopic();
                }

                var vote = await write
                    .Db.Set<TopicVote>()
                    .FirstOrDefaultAsync(one => one.TopicId == id && one.AccountId == account, cancellation);
                if (wants == vote is not null)
                {
                    return wants;
                }

                if (vote is null)
                {
                    write.Db.Add(new TopicVote { TopicId = id, AccountId = account });
                }
                else
                {
                    write.Db.Remove(vote);
                }

                write.Audit(
                    Note(topic, "topic.voted", $"Emnet »{topic.Title}« {(wants ? "fik" : "mistede")} en stemme.")
                );
                return wants;
            },
            cancellation
        );
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "emner", done.Fault);
    }

    public static async Task<IResult> ChangeAsync(
        string omraade,
        Guid id,
        IFormCollection form,
        WriteDesk desk,
        CancellationToken cancellation
    )
    {
        var fields = new PlanFields(form);
        var priority = fields.Read("prioritet", Priority);
        var outcome = fields.Text("udbytte", "Udbyttet", PlanFormTexts.LongestText);
        var gathering = Guid.TryParse(form.Word("arrangement"), out var chosen) ? (Guid?)chosen : null;
        if (fields.Faults.Count > 0)
        {
            return new FormRefusal(
                PageOf(omraade),
                [.. fields.Faults.Select(one => one with { Field = $"{one.Field}-{id}" })]
            );
        }

        var done = await desk.RunAsync<Topic>(
            async write =>
            {
                var topic = await FindAsync(write, omraade, id, cancellation);
                if (topic is null)
                {
                    return EventFaults.NoSuchTopic();
                }

                if (topic.Version != form.Version())
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var isOurs =
                    gathering is null
                    || await write
                        .Db.Set<Gathering>()
                        .AnyAsync(one => one.Id == gathering && one.Area == omraade, cancellation);
                (topic.Priority, topic.Outcome) = (priority, outcome);
                (topic.GatheringId, topic.IsClosed) = (isOurs ? gathering : null, form.IsTicked("lukket"));
                write.Audit(Note(topic, "topic.changed", $"Emnet »{topic.Title}« blev ændret."));
                return topic;
            },
            cancellation
        );
        return done.IsOk ? new SeeOther(PageOf(omraade)) : new FormRefusal(PageOf(omraade), "emner", done.Fault);
    }

    private static Task<Topic?> FindAsync(Write write, string area, Guid id, CancellationToken cancellation) =>
        write.Db.Set<Topic>().FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);

    private static Result<int> Priority(string text) =>
        text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.None, Danish.Invariant, out var place) && place is > 0 and < 100 ? place
        : EventFaults.PriorityWrong(text);

    private static AuditNote Note(Topic topic, string what, string summary) =>
        new(what, topic.Subject, summary, new AreaKey(topic.Area));
}
