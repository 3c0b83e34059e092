using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>One delivery of an operator's rate file in a round. The newest counts; all are kept as received.</summary>
public sealed class RateSubmission : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate-submission";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RoundId { get; set; }

    public string Party { get; set; } = "";

    /// <summary>1 for the operator's first delivery in the round.</summary>
    public int Number { get; set; }

    public SubmissionState State { get; set; }

    /// <summary>Content address of the file as received.</summary>
    public string FileHash { get; set; } = "";

    public string FileName { get; set; } = "";

    public DateTime ReceivedAt { get; set; }

    public Guid? ReceivedBy { get; set; }

    public string ReceivedByName { get; set; } = "";

    /// <summary>True when it came after the operator's deadline.</summary>
    public bool IsLate { get; set; }

    /// <summary>The number a receipt is recognised by.</summary>
    public string Receipt { get; set; } = "";

    /// <summary>Errors found when it was received; what still stands is counted from the findings.</summary>
    public int Errors { get; set; }

    /// <inheritdoc cref="Errors" />
    public int Warnings { get; set; }

    /// <inheritdoc cref="Errors" />
    public int Hints { get; set; }

    /// <summary>Main services and add-ons in the file.</summary>
    public int Rows { get; set; }

    /// <summary>Expected proceeds at the delivered rates, in kroner; null where a rate could not be computed.</summary>
    public decimal? Proceeds { get; set; }

    public DateTime? SignedOffAt { get; set; }

    public string? SignedOffByName { get; set; }

    public DateTime? ReviewedAt { get; set; }

    public string? ReviewedByName { get; set; }

    /// <summary>What the rate group says of the whole delivery.</summary>
    public string? ReviewComment { get; set; }

    /// <summary>What the operator answered when it handed a returned delivery in again without changing the file.</summary>
    public string? OperatorAnswer { get; set; }

    public int Version { get; set; }

    public static SubjectReference ReferenceOf(RateRound round, string party, int number) =>
        new(Kind, $"{round.Area}-{round.Year}-{party}-{number}");

    /// <summary>The number a receipt is recognised by: K-2027-0779-1.</summary>
    public static string ReceiptOf(RateRound round, string party, int number) =>
        string.Create(Kernel.Danish.Invariant, $"K-{round.Year}-{party}-{number}");

    /// <summary>Address of an operator's page in a round.</summary>
    public static string AddressOf(RateRound round, string party) => $"{round.Address}/{party}";

    /// <summary>Address of the delivery itself, its receipt; findings and rates lie below it.</summary>
    public string AddressIn(RateRound round) => $"{AddressOf(round, Party)}/levering/{Number}";
}

/// <summary>What a check found in a delivery, with the operator's comment.</summary>
public sealed class SubmissionFinding : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid SubmissionId { get; set; }

    /// <summary>Its place in the list: errors, warnings, hints, each in the order of the checks.</summary>
    public int Ordinal { get; set; }

    /// <summary>Id of the check, such as RF-201.</summary>
    public string Check { get; set; } = "";

    public Severity Severity { get; set; }

    public string Title { get; set; } = "";

    public string Sheet { get; set; } = "";

    /// <summary>Cell on the sheet, such as C12.</summary>
    public string Cell { get; set; } = "";

    /// <summary>The service or sheet it is about; empty for the whole file.</summary>
    public string Subject { get; set; } = "";

    /// <summary>The number of the rate it is about, Y001 or T001; null when it is about no single one.</summary>
    public string? ServiceKey { get; set; }

    public string What { get; set; } = "";

    public string Mend { get; set; } = "";

    public string? Value { get; set; }

    /// <summary>Why the operator means it is right; a warning without one keeps the delivery from being signed off.</summary>
    public string? Comment { get; set; }

    public string? CommentByName { get; set; }

    public DateTime? CommentAt { get; set; }

    /// <summary>The dispensation that lets it pass; null when none does.</summary>
    public Guid? DispensationId { get; set; }

    public int Version { get; set; }
}

/// <summary>One institution's part of an operator's file, kept until the parts are merged and delivered.</summary>
public sealed class InstitutionPart
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RoundId { get; set; }

    public string Party { get; set; } = "";

    /// <summary>What the institution calls itself.</summary>
    public string Institution { get; set; } = "";

    public string FileHash { get; set; } = "";

    public string FileName { get; set; } = "";

    public DateTime ReceivedAt { get; set; }

    public Guid? ReceivedBy { get; set; }

    public string ReceivedByName { get; set; } = "";

    /// <summary>When a newer part of the same institution took its place, or it was taken out; null while it counts.</summary>
    public DateTime? ReplacedAt { get; set; }
}
