using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;

namespace Rammevaerk.Parties.Features.Seats;

/// <summary>What somebody enters about a seat.</summary>
/// <param name="PersonId">A person of the area.</param>
/// <param name="Role">What the person is in the body.</param>
/// <param name="Period">The days.</param>
public sealed record SeatEntry(Guid PersonId, BodyRole Role, Period Period)
{
    /// <summary>Appointed unless it is only a proposal.</summary>
    public AppointmentState State { get; init; }

    /// <summary>The member a substitute stands for.</summary>
    public Guid? SubstituteForId { get; init; }

    /// <summary>The seat of an outside council it fills.</summary>
    public Guid? CouncilSeatId { get; init; }

    public Basis Basis { get; init; } = Basis.None;
}
