namespace Rammevaerk.Platform.Storage.Backups;

/// <summary>
/// What must always be so in a module's rows and no key of the database keeps: a delivery without its rates is half a
/// delivery. Registered as a scoped service; asked by <see cref="VerifyDatabase"/>.
/// </summary>
public interface IIntegrityCheck
{
    /// <summary>What is not so: a Danish sentence each, empty when all is well. Reads only.</summary>
    Task<IReadOnlyList<string>> ProblemsAsync(RammevaerkDb db, CancellationToken cancellation);
}
