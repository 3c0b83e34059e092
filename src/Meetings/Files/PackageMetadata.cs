namespace Rammevaerk.Meetings.Files;

/// <summary>Who may see a file, as a records system has to know.</summary>
public enum Marking
{
    /// <summary>Anyone.</summary>
    Open,

    /// <summary>The members: it belongs to a closed item.</summary>
    Closed,

    /// <summary>The members: it is internal.</summary>
    Internal,
}

/// <summary>What a package says of itself; described in docs/archive-format.md.</summary>
/// <param name="Kind">meeting, case or access-request.</param>
/// <param name="Area">Key of the area.</param>
/// <param name="Body">The body; empty for a case of several.</param>
/// <param name="Title">The meeting or the case in words.</param>
/// <param name="CaseNumber">Number of the case; null for a meeting.</param>
/// <param name="Date">Day of the meeting; null when not known, and for a case.</param>
/// <param name="Place">Where it was; empty when not known.</param>
/// <param name="State">How it stands, in words.</param>
/// <param name="MadeAt">When the package was made, UTC.</param>
/// <param name="MadeBy">By whom.</param>
/// <param name="Participants">Who was there or had been invited.</param>
/// <param name="Items">The items with what was decided.</param>
/// <param name="Withheld">What is left out, and why; for an access request.</param>
/// <param name="Files">Every file but the three that describe the package.</param>
public sealed record PackageMetadata(
    string Kind,
    string Area,
    string Body,
    string Title,
    string? CaseNumber,
    DateOnly? Date,
    string Place,
    string State,
    DateTime MadeAt,
    string MadeBy,
    IReadOnlyList<ArchivedPerson> Participants,
    IReadOnlyList<ArchivedItem> Items,
    IReadOnlyList<WithheldPart> Withheld,
    IReadOnlyList<ArchivedFile> Files
)
{
    /// <summary>Name and version of the format.</summary>
    public string Format { get; } = "rammevaerk-arkiv-1";
}

/// <summary>Somebody who took part.</summary>
public sealed record ArchivedPerson(string Name, string Organisation, string Role, string Note);

/// <summary>An item with what was decided at it. The meeting is in words, and empty when the package is of one meeting.</summary>
public sealed record ArchivedItem(
    string Meeting,
    string Number,
    string Title,
    string? CaseNumber,
    bool IsClosed,
    string ClosedReason,
    string Outcome,
    string Decision,
    IReadOnlyList<string> Recommendations,
    IReadOnlyList<string> Tasks
);

/// <summary>Something left out of what is given out.</summary>
/// <param name="What">Punkt 2.2, Bilag 3, Note til punkt 2.1.</param>
/// <param name="Reason">Why, with the legal words.</param>
public sealed record WithheldPart(string What, string Reason);

/// <summary>A file of a package, with its SHA-256 as 64 hex digits and the numbers of the items that refer to it.</summary>
public sealed record ArchivedFile(
    string Path,
    string Title,
    string MediaType,
    long Length,
    string Sha256,
    Marking Marking,
    IReadOnlyList<string> Items
);
