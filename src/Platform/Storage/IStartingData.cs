namespace Rammevaerk.Platform.Storage;

/// <summary>
/// What a module lays in the database when the application starts, before it answers anything: once into an empty database,
/// nothing when it is there. Registered as a scoped service.
/// </summary>
public interface IStartingData
{
    /// <summary>Lower comes first: 10 parameters, 20 parties, 100 and above the demonstration.</summary>
    int Order { get; }

    Task LoadAsync(CancellationToken cancellation);
}
