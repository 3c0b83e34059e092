using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>A named seat in an outside council, appointed by one or two bodies for a term at a time.</summary>
public sealed class CouncilSeat : IVersioned
{
    /// <summary>The term when none is told.</summary>
    public const int UsualTerm = 4;

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The outside council.</summary>
    public Guid BodyId { get; set; }

    /// <summary>Medformand, kommunal repræsentant ...</summary>
    public string Title { get; set; } = "";

    /// <summary>The body that appoints.</summary>
    public Guid AppointerId { get; set; }

    /// <summary>The other body that appoints; null when one does alone.</summary>
    public Guid? SecondAppointerId { get; set; }

    /// <summary>The year the first term began.</summary>
    public int FirstYear { get; set; }

    public int TermYears { get; set; } = UsualTerm;

    public int Version { get; set; }
}
