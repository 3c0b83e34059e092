namespace Rammevaerk.Rates.Domain;

/// <summary>A step of a service's rate: part-time or a level of support.</summary>
public sealed class StepRow
{
    /// <summary>Number of the service.</summary>
    public required TextEntry Service { get; init; }

    public required ChoiceEntry<StepKind> Kind { get; init; }

    public required TextEntry Name { get; init; }

    /// <summary>Per cent points of the full rate.</summary>
    public required NumberEntry Percent { get; init; }

    /// <summary>Full-time places on the level.</summary>
    public required NumberEntry Places { get; init; }

    /// <summary>Hours of service per place and unit on the level.</summary>
    public required NumberEntry Hours { get; init; }

    public required StoredResult StoredRate { get; init; }

    public required StoredResult StoredYear { get; init; }

    public required StoredResult StoredSplit { get; init; }

    public required IReadOnlyList<MissingCell> Missing { get; init; }

    /// <summary>True for a step of the service.</summary>
    public bool IsOf(ServiceRow service) =>
        string.Equals(Service.Value, service.Key, StringComparison.OrdinalIgnoreCase);
}
