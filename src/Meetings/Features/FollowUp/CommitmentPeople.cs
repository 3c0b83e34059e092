using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.FollowUp;

/// <summary>Recognises who is responsible for a task in the words that name them: a body, a person, a party.</summary>
public static class CommitmentPeople
{
    /// <summary>Sets the task's links to the body, person or party its words begin with the name of; null where none fits.</summary>
    public static async Task RecogniseAsync(
        RammevaerkDb db,
        PartyRegister parties,
        Commitment task,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var words = task.Responsible;
        bool Names(string name) => words.StartsWith(name, StringComparison.OrdinalIgnoreCase);
        var bodies = await db.Set<Body>()
            .AsNoTracking()
            .Where(body => body.Area == task.Area)
            .ToListAsync(cancellation);
        task.ResponsibleBodyId = bodies.Find(body => Names(body.Name))?.Id;
        var people = await db.Set<Person>()
            .AsNoTracking()
            .Where(person => person.Area == task.Area)
            .Select(person => new { person.Id, person.Name })
            .ToListAsync(cancellation);
        task.ResponsiblePersonId = people
            .Where(person => Names(person.Name))
            .Select(person => (Guid?)person.Id)
            .FirstOrDefault();
        task.ResponsibleParty = parties
            .InArea(task.AreaKey, day)
            .FirstOrDefault(party => Names(party.Name) || Names(party.FullName))
            ?.Code.Value;
    }
}
