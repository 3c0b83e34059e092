using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Features.Registers;

/// <summary>What something rests on, as a page shows it.</summary>
/// <param name="Words">The decision in words; empty when nothing is told.</param>
/// <param name="Address">Where it is read; null when the visitor may not, or nobody knows it.</param>
public sealed record BasisView(string Words, string? Address);

/// <summary>Leads typed references to their pages with the sources the modules register; words stay words.</summary>
public sealed class BasisReading(IEnumerable<ISubjectSource> sources, VisitorAccessor visitors)
{
    public Task<BasisView> OfAsync(IDecided row, CancellationToken cancellation) =>
        OfAsync(row.Decision, row.Source, cancellation);

    /// <summary>The words typed, else the thing's own title; the address when the visitor may open it.</summary>
    public async Task<BasisView> OfAsync(string? reference, string words, CancellationToken cancellation)
    {
        if (
            SubjectReference.Parse(reference) is not { } subject
            || sources.FirstOrDefault(source => source.Kinds.Contains(subject.Kind)) is not { } source
            || await source.FindAsync(subject, cancellation) is not { } link
        )
        {
            return new(words.Length > 0 ? words : reference ?? "", null);
        }

        var mayOpen = visitors.Current.May(link.Permission, link.Area, link.Party);
        return new(
            words.Length > 0 ? words
                : mayOpen ? link.Title
                : reference!,
            mayOpen ? link.Address : null
        );
    }
}
