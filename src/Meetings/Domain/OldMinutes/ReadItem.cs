namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>The kind of section an item stands in.</summary>
public enum ReadSection
{
    Approval,
    Decision,
    Information,
    NextMeetings,
    AnyOtherBusiness,
    Dialog,
}

/// <summary>What became of an item.</summary>
public enum ReadStatus
{
    None,
    Approved,
    Noted,
    Discussed,
    Postponed,
    Rejected,
}

/// <summary>One item of an agenda or of minutes.</summary>
public sealed record ReadItem
{
    /// <summary>As printed, without the word Punkt; null when none is printed.</summary>
    public Read<string>? Number { get; init; }

    public required Read<string> Title { get; init; }

    /// <summary>The title after repair of recognition noise; null for text that was not scanned.</summary>
    public string? TitleCorrected { get; init; }

    /// <summary>From the title to the line before the next item.</summary>
    public required LineSpan Lines { get; init; }

    public IReadOnlyList<Read<ReadPerson>> Presenters { get; init; } = [];

    public required Read<ReadSection> Section { get; init; }

    /// <summary>The heading the section has in the document; null without one.</summary>
    public string? SectionTitle { get; init; }

    /// <summary>The number of the case as printed after Sagsnr.; null when none is.</summary>
    public Read<string>? CaseNumber { get; init; }

    /// <summary>True when the document says that the item was closed to the public.</summary>
    public bool IsClosed { get; init; }

    /// <summary>One text for each bullet, markers removed.</summary>
    public IReadOnlyList<Read<string>> Recommendation { get; init; } = [];

    /// <summary>The case text, lines parted by line feeds; null when there is none.</summary>
    public Read<string>? CaseStatement { get; init; }

    /// <summary>The whole decision, lines parted by line feeds; null when there is none.</summary>
    public Read<string>? Decision { get; init; }

    /// <summary>The decision after repair of recognition noise; null for text that was not scanned.</summary>
    public string? DecisionCorrected { get; init; }

    public int DecisionBullets { get; init; }

    public required Read<ReadStatus> Status { get; init; }

    public IReadOnlyList<Read<ReadAttachment>> Attachments { get; init; } = [];

    public IReadOnlyList<Read<ReadDate>> Deadlines { get; init; } = [];

    public IReadOnlyList<Read<ReadDate>> Milestones { get; init; } = [];

    public IReadOnlyList<Read<ReadVagueDate>> VagueDeadlines { get; init; } = [];
}

/// <summary>An attachment as listed.</summary>
public sealed record ReadAttachment(string? Number, string Title, string? Url);

/// <summary>A day and what happens on it.</summary>
public sealed record ReadDate(DateOnly Date, string What);

/// <summary>A time said vaguely, in the words of the text, and what happens then.</summary>
public sealed record ReadVagueDate(string Text, string What);
