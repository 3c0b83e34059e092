using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Registers;

/// <summary>Finds rows of a write by area, and makes its audit notes.</summary>
internal static class RegisterWrites
{
    /// <summary>The body when it is of the area; null otherwise.</summary>
    public static Task<Body?> BodyAsync(this Write write, AreaKey area, Guid id, CancellationToken cancellation) =>
        write.Db.Set<Body>().FirstOrDefaultAsync(body => body.Id == id && body.Area == area.Value, cancellation);

    /// <summary>The person when it is of the area; null otherwise.</summary>
    public static Task<Person?> PersonAsync(this Write write, AreaKey area, Guid id, CancellationToken cancellation) =>
        write
            .Db.Set<Person>()
            .FirstOrDefaultAsync(person => person.Id == id && person.Area == area.Value, cancellation);

    /// <summary>Two different bodies of the area: RV-344 when one is not, RV-369 when they are the same.</summary>
    public static async Task<Result<(Body From, Body To)>> TwoBodiesAsync(
        this Write write,
        AreaKey area,
        Guid from,
        Guid to,
        CancellationToken cancellation
    )
    {
        if (from == to)
        {
            return RegisterFaults.SameBody();
        }

        return
            await write.BodyAsync(area, from, cancellation) is { } first
            && await write.BodyAsync(area, to, cancellation) is { } second
            ? (first, second)
            : AppointmentFaults.BodyMissing();
    }

    /// <summary>Says what was done to a thing of the area.</summary>
    public static void Note(
        this Write write,
        string what,
        SubjectReference subject,
        AreaKey area,
        string summary,
        object? before = null,
        object? after = null,
        string? why = null
    ) => write.Audit(new AuditNote(what, subject, summary, area, Before: before, After: after, Why: why));
}
