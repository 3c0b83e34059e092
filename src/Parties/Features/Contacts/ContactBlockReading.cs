using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Contacts;

/// <summary>An area's contact block on a day: what stands above, and whom to write to or call.</summary>
/// <param name="Secretariat">What the secretariat is called.</param>
/// <param name="Text">The texts in force; null before any were written.</param>
/// <param name="People">The secretariat's contacts on the day, by name.</param>
public sealed record ContactBlock(string Secretariat, ContactText? Text, IReadOnlyList<SeatView> People)
{
    public bool IsEmpty => Text is null && People.Count == 0;

    /// <summary>What stands first; empty before any was written.</summary>
    public string Opening => Text?.Opening ?? "";

    /// <summary>The secretariat's own telephone, mail and hours in one line; empty for none.</summary>
    public string Ways => Text is null ? "" : Joined(Text.Phone, Text.Mail, Text.PhoneHours);

    /// <summary>All of it, a line each; none when there is nothing to tell.</summary>
    public IReadOnlyList<string> Lines =>
        IsEmpty
            ? []
            : [.. new[] { Secretariat, Opening, Ways }.Concat(People.Select(LineOf)).Where(line => line.Length > 0)];

    /// <summary>A contact in one line: name, title, telephone, mail.</summary>
    public static string LineOf(SeatView view) =>
        Joined(view.Person.Name, view.Person.Title, view.Person.Phone, view.Person.Mail);

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(part => part.Length > 0));
}

/// <summary>Reads an area's contact block, for pages and documents.</summary>
public sealed class ContactBlockReading(RammevaerkDb db, BodyReading bodies)
{
    /// <summary>The block as it was or is on the day: those who are contacts of the secretariat, with their periods.</summary>
    public async Task<ContactBlock> OfAsync(AreaKey area, DateOnly day, CancellationToken cancellation = default)
    {
        var texts = await TextsAsync(area, cancellation);
        var secretariats = (await bodies.BodiesAsync(area, cancellation))
            .Where(body => body.Kind == BodyKind.Secretariat)
            .ToList();
        var people = new List<SeatView>();
        foreach (var body in secretariats)
        {
            people.AddRange(
                (await bodies.MembersOnAsync(body, day, cancellation)).Where(view => view.Seat.Role == BodyRole.Contact)
            );
        }

        return new(
            secretariats.Count == 0 ? BodyReading.Secretariat : secretariats[0].Name,
            texts.FirstOrDefault(text => text.ValidFrom <= day),
            [.. people.DistinctBy(view => view.Person.Id).OrderBy(view => view.Person.Name, Danish.Order)]
        );
    }

    /// <summary>Every version of the texts, newest first.</summary>
    public async Task<IReadOnlyList<ContactText>> TextsAsync(AreaKey area, CancellationToken cancellation) =>
        await db.Set<ContactText>()
            .AsNoTracking()
            .Where(text => text.Area == area.Value)
            .OrderByDescending(text => text.ValidFrom)
            .ThenByDescending(text => text.EnteredAt)
            .ThenByDescending(text => text.Id)
            .ToListAsync(cancellation);
}
