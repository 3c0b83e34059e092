namespace Rammevaerk.Platform.Search.Attached;

/// <summary>An attached file whose text is not known yet.</summary>
/// <param name="Hash">Address of its content.</param>
/// <param name="FileName">Its name with its ending.</param>
/// <param name="Subject">What is read again when its text is known.</param>
public sealed record AttachedFile(string Hash, string FileName, string Subject);

/// <summary>Knows the attached files of a module; the same object is its <see cref="ISearchSource"/>.</summary>
public interface IAttachedFiles
{
    /// <summary>Some files whose text nobody has read.</summary>
    Task<IReadOnlyList<AttachedFile>> UnreadAsync(int most, CancellationToken cancellation);
}
