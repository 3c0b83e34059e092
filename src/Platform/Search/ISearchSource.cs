using Rammevaerk.Platform.Search.Domain;

namespace Rammevaerk.Platform.Search;

/// <summary>
/// What a module has that can be searched for. A subject is what is read again together: meeting/{id} gives the meeting, its
/// items and its decisions. Registered by the module that owns it; reads what stands now, in the write's own transaction.
/// </summary>
public interface ISearchSource
{
    /// <summary>The rows whose change touches a document.</summary>
    IReadOnlySet<Type> Touching { get; }

    /// <summary>The subjects that changed rows touch.</summary>
    Task<IReadOnlyCollection<string>> SubjectsAsync(IReadOnlyCollection<object> rows, CancellationToken cancellation);

    /// <summary>Every subject there is.</summary>
    Task<IReadOnlyList<string>> AllAsync(CancellationToken cancellation);

    /// <summary>The documents of the subjects; nothing for one that is no longer there.</summary>
    Task<IReadOnlyList<SearchDraft>> ReadAsync(IReadOnlyCollection<string> subjects, CancellationToken cancellation);
}
