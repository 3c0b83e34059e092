namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>How people took part.</summary>
public enum ReadFormat
{
    Physical,
    Virtual,
    Hybrid,
}

/// <summary>What the reader understood of one document of agenda or minutes. Null is: the text does not say.</summary>
public sealed record ReadMinutes
{
    /// <summary>The body that met: DASSOS.</summary>
    public Read<string>? Body { get; init; }

    /// <summary>The meeting's title as printed.</summary>
    public Read<string>? MeetingTitle { get; init; }

    /// <summary>Referat or Dagsorden.</summary>
    public Read<string>? DocumentType { get; init; }

    /// <summary>The day of the meeting, not of the document.</summary>
    public Read<DateOnly>? Date { get; init; }

    public Read<TimeOnly>? StartTime { get; init; }

    public Read<TimeOnly>? EndTime { get; init; }

    /// <summary>The place in few words.</summary>
    public Read<string>? Place { get; init; }

    /// <summary>The place with its address as printed.</summary>
    public Read<string>? PlaceAsPrinted { get; init; }

    public Read<ReadFormat>? Format { get; init; }

    public Read<bool>? Extraordinary { get; init; }

    public Read<string>? Chair { get; init; }

    public IReadOnlyList<Read<ReadPerson>> Attendees { get; init; } = [];

    public IReadOnlyList<Read<ReadPerson>> Apologies { get; init; } = [];

    public IReadOnlyList<ReadItem> Items { get; init; } = [];

    public Read<ReadNextMeeting>? NextMeeting { get; init; }

    /// <summary>What is announced for the next meeting.</summary>
    public IReadOnlyList<Read<string>> PlannedItems { get; init; } = [];

    public IReadOnlyList<ReadWarning> Warnings { get; init; } = [];

    /// <summary>True when the text shows the noise of recognition; corrected texts are given then.</summary>
    public bool IsScanned { get; init; }
}

/// <summary>A person as named in a list of participants or as presenter.</summary>
public sealed record ReadPerson(string Name, string? Organisation = null, string? Role = null)
{
    /// <summary>The name after repair of recognition noise; null when nothing was repaired.</summary>
    public string? NameCorrected { get; init; }
}

/// <summary>The next meeting as announced.</summary>
public sealed record ReadNextMeeting(DateOnly? Date, TimeOnly? StartTime, string? Place, DateOnly? InputDeadline);

/// <summary>What the reader could not place or found contradictory, in Danish, and where.</summary>
public sealed record ReadWarning(string Text, LineSpan Lines);
