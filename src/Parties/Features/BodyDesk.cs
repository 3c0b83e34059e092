using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features;

/// <summary>The one way to write about bodies and who sits in them. Whoever calls has found the body by area first.</summary>
public sealed class BodyDesk(WriteDesk desk)
{
    /// <summary>Creates a body of the area: RV-345 when its name is taken, RV-373 when it is a word of addresses, RV-344 for a parent of another area.</summary>
    public Task<Result<Body>> CreateAsync(AreaKey area, BodyEntry entry, CancellationToken cancellation) =>
        desk.RunAsync<Body>(
            async write =>
            {
                var tree = await TreeAsync(write, area, cancellation);
                var body = new Body { Area = area.Value, Key = BodyKeys.Of(entry.Name) };
                if (BodyKeys.Reserved.Contains(body.Key))
                {
                    return RegisterFaults.NameReserved(entry.Name);
                }

                if (
                    body.Key.Length == 0
                    || await write
                        .Db.Set<Body>()
                        .AnyAsync(one => one.Area == area.Value && one.Key == body.Key, cancellation)
                )
                {
                    return AppointmentFaults.NameTaken(entry.Name);
                }

                if (entry.ParentId is { } parent && tree.Find(parent) is null)
                {
                    return AppointmentFaults.BodyMissing();
                }

                entry.WriteTo(body);
                write.Db.Add(body);
                if (body.Kind == BodyKind.WorkingGroup)
                {
                    write.Db.Add(new Commission { BodyId = body.Id });
                }

                write.Note(
                    "body.created",
                    body.Subject,
                    area,
                    $"{BodyWords.Of(body.Kind)}: {body.Name} blev oprettet.",
                    after: entry
                );
                return body;
            },
            cancellation
        );

    /// <summary>Changes what is known of a body: RV-701 when the version is not the stored one, RV-340 for a circle.</summary>
    public Task<Result<Body>> ChangeAsync(Guid id, int version, BodyEntry entry, CancellationToken cancellation) =>
        desk.RunAsync<Body>(
            async write =>
            {
                var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == id, cancellation);
                if (body.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (entry.ParentId is { } above)
                {
                    var tree = await TreeAsync(write, body.AreaKey, cancellation);
                    if (tree.Find(above) is not { } parent)
                    {
                        return AppointmentFaults.BodyMissing();
                    }

                    if (BodyHierarchyRule.Under(tree, body, parent) is { IsOk: false } circle)
                    {
                        return circle.Fault;
                    }
                }

                // Two who move bodies under each other at once would close a circle neither of them saw.
                await TouchOthersAsync(write, body, entry, cancellation);
                var before = BodyEntry.Of(body);
                entry.WriteTo(body);
                write.Note(
                    "body.changed",
                    body.Subject,
                    body.AreaKey,
                    $"Organet {entry.Name} blev ændret.",
                    before,
                    entry
                );
                return body;
            },
            cancellation
        );

    /// <summary>Gives a person of the area a seat, or proposes it; the faults are those of <see cref="SeatWriting.AddAsync"/>.</summary>
    public Task<Result<Membership>> SeatAsync(Guid bodyId, SeatEntry entry, CancellationToken cancellation) =>
        desk.RunAsync(
            async write =>
            {
                var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == bodyId, cancellation);
                return await SeatWriting.AddAsync(write, body, entry, cancellation);
            },
            cancellation
        );

    /// <summary>Ends a seat with its last day: RV-701 for a stale version, RV-326 when it would end before it begins.</summary>
    public Task<Result<Membership>> EndAsync(
        Guid bodyId,
        Guid seatId,
        int version,
        DateOnly lastDay,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Membership>(
            async write =>
            {
                var body = await write.Db.Set<Body>().SingleAsync(one => one.Id == bodyId, cancellation);
                var seat = await write.Db.Set<Membership>().SingleAsync(one => one.Id == seatId, cancellation);
                if (seat.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (lastDay < seat.ValidFrom)
                {
                    return BodyFaults.EndsBeforeItBegins(seat.ValidFrom);
                }

                var before = seat.ValidTo;
                seat.ValidTo = lastDay;
                var person = await write.Db.Set<Person>().SingleAsync(one => one.Id == seat.PersonId, cancellation);
                write.Note(
                    "body.seat-ended",
                    body.Subject,
                    body.AreaKey,
                    $"{person.Name} sidder i {body.Name} til og med {Danish.Date(lastDay)}.",
                    new { ValidTo = before },
                    new { ValidTo = lastDay }
                );
                return seat;
            },
            cancellation
        );

    private static async Task<BodyTree> TreeAsync(Write write, AreaKey area, CancellationToken cancellation) =>
        new(await write.Db.Set<Body>().Where(body => body.Area == area.Value).ToListAsync(cancellation));

    private static async Task TouchOthersAsync(Write write, Body body, BodyEntry entry, CancellationToken cancellation)
    {
        if (entry.ParentId is { } id && id != body.ParentId)
        {
            var parent = await write.Db.Set<Body>().SingleAsync(one => one.Id == id, cancellation);
            write.Db.Entry(parent).State = EntityState.Modified;
        }
    }
}
