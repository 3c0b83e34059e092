using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Domain;

/// <summary>How far an appointment is. Stored by name; <see cref="Expiring"/> is told of a day and never stored.</summary>
public enum AppointmentState
{
    /// <summary>The person sits there; what is stored of a seat unless something else is said.</summary>
    Appointed,

    /// <summary>Somebody has named the person.</summary>
    Proposed,

    /// <summary>Those who appoint have been asked, usually by mail.</summary>
    Consulted,

    /// <summary>Appointed, and the term ends soon without anyone after.</summary>
    Expiring,

    /// <summary>The same person goes on in a new term.</summary>
    Renewed,

    /// <summary>Another holds the seat until the next appointment.</summary>
    Replaced,
    Ended,

    /// <summary>A proposal that came to nothing.</summary>
    Declined,
}

/// <summary>How a seat comes after another.</summary>
public enum FollowKind
{
    /// <summary>The same person in the next term.</summary>
    Renewal,

    /// <summary>Somebody else until the next appointment.</summary>
    Interim,

    /// <summary>Somebody else for good.</summary>
    Successor,
}

/// <summary>A person's seat in a body for a period.</summary>
public sealed class Membership : IVersioned, IDecided
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BodyId { get; set; }

    public Guid PersonId { get; set; }

    public BodyRole Role { get; set; }

    /// <summary>The party the person sits there for; null for the secretariat and for seats from before it was kept.</summary>
    public string? Organisation { get; set; }

    public DateOnly ValidFrom { get; set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? ValidTo { get; set; }

    public AppointmentState State { get; set; }

    /// <summary>The member a substitute stands for; null for everyone else.</summary>
    public Guid? SubstituteForId { get; set; }

    /// <summary>The seat this one comes after; null for a first one.</summary>
    public Guid? FollowsId { get; set; }

    /// <summary>How it comes after; null when it does not.</summary>
    public FollowKind? FollowsAs { get; set; }

    /// <summary>The named seat of an outside council it fills; null elsewhere.</summary>
    public Guid? CouncilSeatId { get; set; }

    /// <summary>Whom was asked and how; empty when nobody was.</summary>
    public string Consultation { get; set; } = "";

    /// <summary>What came of it; empty while nothing did.</summary>
    public string Outcome { get; set; } = "";

    public string? Decision { get; set; }

    public string Source { get; set; } = "";

    public int Version { get; set; }

    public Period Validity => new(ValidFrom, ValidTo);

    /// <summary>True when the person has, had or will have the seat; false for what was only proposed.</summary>
    public bool IsHeld =>
        State is not (AppointmentState.Proposed or AppointmentState.Consulted or AppointmentState.Declined);

    /// <summary>True when the person sits there on the day.</summary>
    public bool IsHeldOn(DateOnly day) => IsHeld && Validity.Contains(day);
}

/// <summary>Which seats count.</summary>
public static class Memberships
{
    /// <summary>Those that are more than proposals.</summary>
    public static IQueryable<Membership> Held(this IQueryable<Membership> seats) =>
        seats.Where(seat =>
            seat.State != AppointmentState.Proposed
            && seat.State != AppointmentState.Consulted
            && seat.State != AppointmentState.Declined
        );
}

/// <summary>The Danish words of appointments.</summary>
public static class AppointmentWords
{
    public static string Of(AppointmentState state) =>
        state switch
        {
            AppointmentState.Proposed => "foreslået",
            AppointmentState.Consulted => "i høring",
            AppointmentState.Appointed => "udpeget",
            AppointmentState.Expiring => "udløber snart",
            AppointmentState.Renewed => "genudpeget",
            AppointmentState.Replaced => "afløst",
            AppointmentState.Ended => "afsluttet",
            AppointmentState.Declined => "trukket tilbage",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string Of(FollowKind kind) =>
        kind switch
        {
            FollowKind.Renewal => "Genudpeges i næste periode",
            FollowKind.Interim => "Afløses til næste udpegning",
            FollowKind.Successor => "Får en efterfølger",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
