using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Events;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Web.Demonstration.Story;
using Rammevaerk.Web.Demonstration.Story.Events;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What is done about events and the topics for them.</summary>
internal sealed class EventSteps(
    RammevaerkDb db,
    GatheringDesk desk,
    ReserveGathering reserve,
    SignUpDesk signUps,
    TopicBacklog topics
)
{
    /// <summary>Makes the event and asks the forum's members to keep the day free.</summary>
    public async Task MakeAsync(string area, ToldEvent told, CancellationToken stop)
    {
        var bodies = await db.Set<Body>().AsNoTracking().Where(one => one.Area == area).ToListAsync(stop);
        var made = told.Made(area);
        made.MailBodyId = bodies.Find(body => body.Key == MeetingSteps.Forum)!.Id;
        made.WorkingGroupId = bodies.Find(body => body.Name == told.Group)?.Id;
        made.WorkingGroup = made.WorkingGroupId is null ? told.Group : "";
        var gathering = await Told.MustAsync(desk.AddAsync(made, told.Programme, stop));
        await Told.MustAsync(reserve.RunAsync(gathering, stop));
    }

    public async Task SignUpAsync(
        string area,
        string title,
        string name,
        string organisation,
        string mail,
        CancellationToken stop
    )
    {
        var gathering = await FindAsync(area, title, stop);
        await Told.MustAsync(
            signUps.RunAsync(
                gathering,
                new SignUp
                {
                    GatheringId = gathering.Id,
                    Name = name,
                    Organisation = organisation,
                    Mail = mail,
                },
                stop
            )
        );
    }

    public async Task SignOffAsync(string area, string title, string mail, CancellationToken stop)
    {
        var gathering = await FindAsync(area, title, stop);
        var signUp = await db.Set<SignUp>()
            .AsNoTracking()
            .SingleAsync(one => one.GatheringId == gathering.Id && one.Mail == mail, stop);
        await Told.MustAsync(signUps.TakeBackAsync(gathering, signUp.Id, stop));
    }

    /// <summary>Writes what came of the event.</summary>
    public async Task ConcludeAsync(string area, ToldEvent told, CancellationToken stop)
    {
        var gathering = await FindAsync(area, told.Title, stop);
        gathering.Outcome = told.Outcome;
        await Told.MustAsync(desk.ChangeAsync(gathering.Id, gathering.Version, gathering, told.Programme, stop));
    }

    public async Task ProposeAsync(string area, ToldTopic told, CancellationToken stop) =>
        await Told.MustAsync(topics.ProposeAsync(area, told.Title, told.Text, stop));

    public async Task VoteAsync(string area, string title, Guid account, CancellationToken stop) =>
        await Told.MustAsync(
            topics.VoteAsync(area, (await TopicAsync(area, title, stop)).Id, account, wants: true, stop)
        );

    /// <summary>Orders the topic, and plans it to its event.</summary>
    public async Task OrderAsync(string area, ToldTopic told, CancellationToken stop)
    {
        var topic = await TopicAsync(area, told.Title, stop);
        var gathering = told.Event.Length > 0 ? await FindAsync(area, told.Event, stop) : null;
        var standing = new TopicStanding(told.Priority, gathering?.Id, told.Outcome, told.Outcome.Length > 0);
        await Told.MustAsync(topics.ChangeAsync(area, topic.Id, topic.Version, standing, stop));
    }

    private Task<Gathering> FindAsync(string area, string title, CancellationToken stop) =>
        db.Set<Gathering>().AsNoTracking().SingleAsync(one => one.Area == area && one.Title == title, stop);

    private Task<Topic> TopicAsync(string area, string title, CancellationToken stop) =>
        db.Set<Topic>().AsNoTracking().SingleAsync(one => one.Area == area && one.Title == title, stop);
}
