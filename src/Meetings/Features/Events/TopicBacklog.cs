using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>Where the secretariat puts a topic.</summary>
/// <param name="Priority">1 first; 0 for none.</param>
/// <param name="GatheringId">The event it is planned to; another area's is left out.</param>
/// <param name="Outcome">What came of it; empty while nothing.</param>
/// <param name="IsClosed">True when nothing more is to be done.</param>
public sealed record TopicStanding(int Priority, Guid? GatheringId, string Outcome, bool IsClosed);

/// <summary>The topic backlog: members propose and vote, the secretariat orders, plans and says what came of it.</summary>
public sealed class TopicBacklog(WriteDesk desk)
{
    /// <summary>Proposes a topic, with the proposer's vote. The same title twice is one topic.</summary>
    public Task<Result<Topic>> ProposeAsync(string area, string title, string text, CancellationToken cancellation) =>
        desk.RunAsync<Topic>(
            async write =>
            {
                if (
                    await write
                        .Db.Set<Topic>()
                        .FirstOrDefaultAsync(one => one.Area == area && one.Title == title, cancellation) is
                    { } twice
                )
                {
                    return twice;
                }

                var topic = new Topic
                {
                    Area = area,
                    Title = title,
                    Text = text,
                    ProposedBy = write.Visitor.Name,
                    ProposedAt = write.Now,
                };
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

    /// <summary>Gives an account's vote to a topic, or takes it back.</summary>
    public Task<Result<bool>> VoteAsync(
        string area,
        Guid id,
        Guid account,
        bool wants,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<bool>(
            async write =>
            {
                if (await FindAsync(write, area, id, cancellation) is not { } topic)
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

    /// <summary>Orders, plans or closes a topic: RV-701 for a stale version.</summary>
    public Task<Result<Topic>> ChangeAsync(
        string area,
        Guid id,
        int version,
        TopicStanding typed,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Topic>(
            async write =>
            {
                if (await FindAsync(write, area, id, cancellation) is not { } topic)
                {
                    return EventFaults.NoSuchTopic();
                }

                if (topic.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var isOurs =
                    typed.GatheringId is null
                    || await write
                        .Db.Set<Gathering>()
                        .AnyAsync(one => one.Id == typed.GatheringId && one.Area == area, cancellation);
                (topic.Priority, topic.Outcome) = (typed.Priority, typed.Outcome);
                (topic.GatheringId, topic.IsClosed) = (isOurs ? typed.GatheringId : null, typed.IsClosed);
                write.Audit(Note(topic, "topic.changed", $"Emnet »{topic.Title}« blev ændret."));
                return topic;
            },
            cancellation
        );

    private static Task<Topic?> FindAsync(Write write, string area, Guid id, CancellationToken cancellation) =>
        write.Db.Set<Topic>().FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);

    private static AuditNote Note(Topic topic, string what, string summary) =>
        new(what, topic.Subject, summary, new AreaKey(topic.Area));
}
