using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.References;

/// <summary>Where a reference leads for the visitor.</summary>
/// <param name="Link">The link; null when there is no such thing, or the visitor may not open it.</param>
/// <param name="IsThere">True when there is such a thing, whether it may be opened or not.</param>
public readonly record struct FoundSubject(SubjectLink? Link, bool IsThere);

/// <summary>Resolves references of any kind for the one who asks: only what the visitor may open becomes a link.</summary>
public sealed class SubjectLinks(IEnumerable<ISubjectSource> sources, VisitorAccessor visitors)
{
    /// <summary>The link; null when there is no such thing, or the visitor may not open it.</summary>
    public async Task<SubjectLink?> FindAsync(SubjectReference? reference, CancellationToken cancellation) =>
        (await LookAsync(reference, cancellation)).Link;

    /// <summary>The link, and whether there is such a thing at all.</summary>
    public async Task<FoundSubject> LookAsync(SubjectReference? reference, CancellationToken cancellation)
    {
        if (
            reference is not { } subject
            || sources.FirstOrDefault(source => source.Kinds.Contains(subject.Kind)) is not { } source
            || await source.FindAsync(subject, cancellation) is not { } link
        )
        {
            return new FoundSubject(null, IsThere: false);
        }

        return visitors.Current.May(link.Permission, link.Area, link.Party)
            ? new FoundSubject(link, IsThere: true)
            : new FoundSubject(null, IsThere: true);
    }
}
