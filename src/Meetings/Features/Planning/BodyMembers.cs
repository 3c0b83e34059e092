using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Somebody who sits in a body, to be written to.</summary>
public sealed record BodyMember(Person Person, BodyRole Role)
{
    /// <summary>True for those who represent their organisation.</summary>
    public bool IsMember => Role is BodyRole.Chair or BodyRole.DeputyChair or BodyRole.Member;
}

/// <summary>Who sits in a body on a day.</summary>
public static class BodyMembers
{
    private static readonly BodyRole[] NotCalled = [BodyRole.Substitute];

    /// <summary>Everyone who is called to its meetings: all but substitutes, by name.</summary>
    public static async Task<IReadOnlyList<BodyMember>> OfAsync(
        RammevaerkDb db,
        Guid body,
        DateOnly day,
        CancellationToken cancellation
    )
    {
        var seats = await db.Set<Membership>()
            .AsNoTracking()
            .Where(seat =>
                seat.BodyId == body
                && seat.ValidFrom <= day
                && (seat.ValidTo == null || seat.ValidTo >= day)
                && !NotCalled.Contains(seat.Role)
            )
            .Join(
                db.Set<Person>().AsNoTracking(),
                seat => seat.PersonId,
                person => person.Id,
                (seat, person) => new { seat.Role, Person = person }
            )
            .ToListAsync(cancellation);
        return
        [
            .. seats
                .GroupBy(one => one.Person.Id)
                .Select(own => own.OrderBy(one => one.Role).First())
                .OrderBy(one => one.Person.Name, Danish.Order)
                .Select(one => new BodyMember(one.Person, one.Role)),
        ];
    }
}
