using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.References;

/// <summary>Where a reference leads for the visitor.</summary>
/// <param name="Link">The link; null when there is no such thing, or the visitor may not open it.</param>
/// <param name="IsThere">True when there is such a thing, whether it may be opened or not.</param>
public readonly record struct FoundSubject(SubjectLink? Link, bool IsThere);

/// <summary>Resolves references of any kind for the one who asks: only what the visitor may open becomes a link.</summary>
public sealed class SubjectLinks(IEnumerable<ISubjectSource> sources, VisitorAccessor visitors)
{
    /// <summary>What was found for the request; a list often refers to one thing in every row.</summary>
    private readonly Dictionary<SubjectReference, FoundSubject> known = [];

    /// <summary>The link; null when there is no such thing, or the visitor may not open it.</summary>
    public async Task<SubjectLink?> FindAsync(SubjectReference? reference, CancellationToken cancellation) =>
        (await LookAsync(reference, cancellation)).Link;

    /// <summary>The link, and whether there is such a thing at all.</summary>
    public async Task<FoundSubject> LookAsync(SubjectReference? reference, CancellationToken cancellation)
    {
        if (reference is not { } subject)
        {
            return default;
        }

        if (!known.TryGetValue(subject, out var found))
        {
            found = await ResolveAsync(subject, cancellation);
            known[subject] = found;
        }

        return found;
    }

    private async Task<FoundSubject> ResolveAsync(SubjectReference subject, CancellationToken cancellation)
    {
        var source = sources.FirstOrDefault(one => one.Kinds.Contains(subject.Kind));
        return source is null || await source.FindAsync(subject, cancellation) is not { } link ? default
            : visitors.Current.May(link.Permission, link.Area, link.Party) ? new FoundSubject(link, IsThere: true)
            : new FoundSubject(null, IsThere: true);
    }
}
