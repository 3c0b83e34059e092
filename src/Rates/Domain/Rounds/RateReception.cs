using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>How far a received file has come: venter, behandles, færdig, afvist.</summary>
public enum ReceptionState
{
    Waiting,
    Running,
    Done,
    Refused,
}

/// <summary>How a file came.</summary>
public enum ReceptionWay
{
    /// <summary>Over the interface for programs.</summary>
    Api,

    /// <summary>Laid in a robot's folder on the server.</summary>
    Folder,
}

/// <summary>
/// A rate file a robot has handed over: stored when it is acknowledged, then read, checked and delivered (or only tried)
/// in its turn, by any copy of the application, also after a crash.
/// </summary>
public sealed class RateReception : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate-reception";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RoundId { get; set; }

    public string Party { get; set; } = "";

    public Guid RobotId { get; set; }

    public string RobotName { get; set; } = "";

    public ReceptionWay Way { get; set; }

    /// <summary>True for a trial: everything is done as for a delivery, and nothing is kept of it but the answer.</summary>
    public bool IsTrial { get; set; }

    /// <summary>What the robot calls this delivery, so that sending it again gives the same reception; null when it does not.</summary>
    public string? IdempotencyKey { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>Content address of the file.</summary>
    public string FileHash { get; set; } = "";

    public DateTime ReceivedAt { get; set; }

    public ReceptionState State { get; set; }

    /// <summary>How many times it was begun; more than one after a crash or a busy database.</summary>
    public int Attempts { get; set; }

    /// <summary>Until when whoever works on it keeps it; after that another may take it. Null while nobody works on it.</summary>
    public DateTime? HeldUntil { get; set; }

    public DateTime? FinishedAt { get; set; }

    /// <summary>Number of the fault it was refused with.</summary>
    public string? FaultId { get; set; }

    /// <summary>Its words.</summary>
    public string? FaultMessage { get; set; }

    /// <summary>The delivery it became, or was already.</summary>
    public int? DeliveryNumber { get; set; }

    /// <summary>True when the same file had been delivered before it came.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>A trial's answer, packed JSON; null for deliveries.</summary>
    public byte[]? Answer { get; set; }

    public int Version { get; set; }

    public SubjectReference Subject => new(Kind, Id.ToString());

    public bool IsFinished => State is ReceptionState.Done or ReceptionState.Refused;
}
