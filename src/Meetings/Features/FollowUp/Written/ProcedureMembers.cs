using Microsoft.EntityFrameworkCore;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.FollowUp.Written;

/// <summary>Who is asked in a written procedure: those who have a seat with a voice in its body on the day.</summary>
internal static class ProcedureMembers
{
    public static Task<List<Person>> OfAsync(
        Write write,
        WrittenProcedure procedure,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        write
            .Db.Set<Person>()
            .Where(person =>
                write
                    .Db.Set<Membership>()
                    .Any(seat =>
                        seat.PersonId == person.Id
                        && seat.BodyId == procedure.BodyId
                        && seat.ValidFrom <= today
                        && (seat.ValidTo == null || seat.ValidTo >= today)
                        && (
                            seat.Role == BodyRole.Chair
                            || seat.Role == BodyRole.DeputyChair
                            || seat.Role == BodyRole.Member
                        )
                    )
            )
            .ToListAsync(cancellation);
}
