using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>The one way to write about people. Whoever calls has found the person by area first.</summary>
public sealed class PeopleDesk(WriteDesk desk)
{
    public Task<Result<Person>> CreateAsync(AreaKey area, PersonEntry entry, CancellationToken cancellation) =>
        desk.RunAsync(
            write =>
            {
                var person = Add(write, area, entry);
                write.Audit(
                    Note(person, "person.created", $"{entry.Name} blev lagt ind i kontaktlisten.") with
                    {
                        After = entry,
                    }
                );
                return Task.FromResult(Result.Ok(person));
            },
            cancellation
        );

    /// <summary>Changes a person: RV-701 when the version is not the stored one.</summary>
    public Task<Result<Person>> ChangeAsync(Guid id, int version, PersonEntry entry, CancellationToken cancellation) =>
        desk.RunAsync<Person>(
            async write =>
            {
                var person = await write.Db.Set<Person>().SingleAsync(one => one.Id == id, cancellation);
                if (person.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = PersonEntry.Of(person);
                entry.WriteTo(person);
                write.Audit(
                    Note(person, "person.changed", $"Oplysningerne om {entry.Name} blev ændret.") with
                    {
                        Before = before,
                        After = entry,
                    }
                );
                return person;
            },
            cancellation
        );

    /// <summary>Adds a person in a write that does more.</summary>
    public static Person Add(Write write, AreaKey area, PersonEntry entry)
    {
        var person = new Person { Area = area.Value };
        entry.WriteTo(person);
        write.Db.Add(person);
        return person;
    }

    private static AuditNote Note(Person person, string what, string summary) =>
        new(what, person.Subject, summary, person.AreaKey, person.Organisation);
}

/// <summary>What somebody enters about a person.</summary>
/// <param name="Name">Full name.</param>
/// <param name="Title">What the person does at work.</param>
/// <param name="Mail">Empty when not told.</param>
/// <param name="Phone">Empty when not told.</param>
/// <param name="Organisation">Code of the party; null for the secretariat.</param>
public sealed record PersonEntry(string Name, string Title, string Mail, string Phone, string? Organisation)
{
    public static PersonEntry Of(Person person) =>
        new(person.Name, person.Title, person.Mail, person.Phone, person.Organisation);

    public void WriteTo(Person person)
    {
        person.Name = Name;
        person.Title = Title;
        person.Mail = Mail;
        person.Phone = Phone;
        person.Organisation = Organisation;
    }
}
