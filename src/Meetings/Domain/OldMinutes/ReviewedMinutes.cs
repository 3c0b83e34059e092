using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>A field of an old document under review.</summary>
/// <param name="Text">What it says; empty when the document does not.</param>
/// <param name="Lines">Where it was read; null when it was not.</param>
/// <param name="Certainty">How sure the reader is; null when nothing was read.</param>
/// <param name="IsCorrected">True when a person has changed it.</param>
public sealed record ReviewedField(string Text, LineSpan? Lines, Certainty? Certainty, bool IsCorrected = false)
{
    public static readonly ReviewedField Empty = new("", null, null);

    /// <summary>True when somebody should look: read with doubt and not corrected.</summary>
    [JsonIgnore]
    public bool IsDoubtful => !IsCorrected && Certainty == OldMinutes.Certainty.Unsure;

    /// <summary>The field with another text; itself when the text is the same.</summary>
    public ReviewedField With(string text) => text == Text ? this : this with { Text = text, IsCorrected = true };
}

/// <summary>Somebody named in an old document's attendance.</summary>
public sealed record ReviewedPerson(
    string Name,
    string Organisation,
    string Role,
    LineSpan? Lines,
    Certainty? Certainty,
    bool IsCorrected = false
);

/// <summary>What a date of an old item is.</summary>
public enum ReviewedDateKind
{
    Deadline,
    Milestone,

    /// <summary>A deadline in words: primo maj.</summary>
    Vague,
}

/// <summary>A date an old item names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="When">As written in words, or a day.</param>
/// <param name="Day">The day; null for words.</param>
/// <param name="What">What happens then.</param>
/// <param name="IsTask">True when it becomes a task.</param>
public sealed record ReviewedDate(ReviewedDateKind Kind, string When, DateOnly? Day, string What, bool IsTask = false);

/// <summary>An item of an old document under review.</summary>
public sealed record ReviewedItem
{
    /// <summary>Its place in the document, from 1; follows it through all corrections.</summary>
    public required int Place { get; init; }

    public required ReviewedField Number { get; init; }

    public required ReviewedField Title { get; init; }

    /// <summary>The title as the scanned page shows it; null when nothing was repaired.</summary>
    public string? TitleAsPrinted { get; init; }

    public ReadSection Section { get; init; }

    public string Presenters { get; init; } = "";

    public string CaseNumber { get; init; } = "";

    public bool IsClosed { get; init; }

    /// <summary>Bullets, one a line.</summary>
    public required ReviewedField Recommendations { get; init; }

    public required ReviewedField CaseStatement { get; init; }

    public required ReviewedField Decision { get; init; }

    /// <summary>The decision as the scanned page shows it; null when nothing was repaired.</summary>
    public string? DecisionAsPrinted { get; init; }

    public required ReviewedField Status { get; init; }

    /// <summary>What became of it.</summary>
    public ReadStatus Outcome { get; init; }

    public IReadOnlyList<ReadAttachment> Attachments { get; init; } = [];

    public IReadOnlyList<ReviewedDate> Dates { get; init; } = [];

    public required LineSpan Lines { get; init; }

    /// <summary>Lines of the item that are in none of its fields.</summary>
    public IReadOnlyList<LineSpan> Unused { get; init; } = [];

    /// <summary>True when a person says that it is no item; it is not imported.</summary>
    public bool IsLeftOut { get; init; }

    [JsonIgnore]
    public IEnumerable<ReviewedField> Fields => [Number, Title, Recommendations, CaseStatement, Decision, Status];

    [JsonIgnore]
    public bool IsDoubtful => !IsLeftOut && Fields.Any(one => one.IsDoubtful);

    [JsonIgnore]
    public bool IsCorrected => IsLeftOut || Fields.Any(one => one.IsCorrected);
}

/// <summary>An old document under review: what was read, with what people corrected.</summary>
public sealed record ReviewedMinutes
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public ReviewedField Body { get; init; } = ReviewedField.Empty;

    public ReviewedField Title { get; init; } = ReviewedField.Empty;

    public ReviewedField DocumentType { get; init; } = ReviewedField.Empty;

    /// <summary>As 2020-05-12; empty when not known.</summary>
    public ReviewedField Date { get; init; } = ReviewedField.Empty;

    /// <summary>As 09:30.</summary>
    public ReviewedField Starts { get; init; } = ReviewedField.Empty;

    public ReviewedField Ends { get; init; } = ReviewedField.Empty;

    public ReviewedField Place { get; init; } = ReviewedField.Empty;

    /// <summary>The name of a <see cref="ReadFormat"/>; empty when not known.</summary>
    public ReviewedField Format { get; init; } = ReviewedField.Empty;

    public ReviewedField Chair { get; init; } = ReviewedField.Empty;

    public bool IsExtraordinary { get; init; }

    public IReadOnlyList<ReviewedPerson> Present { get; init; } = [];

    public IReadOnlyList<ReviewedPerson> Away { get; init; } = [];

    public IReadOnlyList<ReviewedItem> Items { get; init; } = [];

    public IReadOnlyList<string> Planned { get; init; } = [];

    public IReadOnlyList<ReadWarning> Warnings { get; init; } = [];

    /// <summary>Lines outside the items that are in no field.</summary>
    public IReadOnlyList<LineSpan> Unplaced { get; init; } = [];

    public bool IsScanned { get; init; }

    [JsonIgnore]
    public DateOnly? Day =>
        DateOnly.TryParseExact(
            Date.Text,
            "yyyy-MM-dd",
            Kernel.Danish.Invariant,
            System.Globalization.DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    [JsonIgnore]
    public IReadOnlyList<ReviewedItem> Kept => [.. Items.Where(item => !item.IsLeftOut)];

    [JsonIgnore]
    public IEnumerable<ReviewedField> Head => [Body, Title, DocumentType, Date, Starts, Ends, Place, Format, Chair];

    /// <summary>How many fields, people and items a person should look at.</summary>
    [JsonIgnore]
    public int Doubtful =>
        Head.Count(one => one.IsDoubtful)
        + Present.Concat(Away).Count(one => !one.IsCorrected && one.Certainty == Certainty.Unsure)
        + Items.Count(item => item.IsDoubtful);

    public string Write() => JsonSerializer.Serialize(this, Options);

    public static ReviewedMinutes Read(string text) => JsonSerializer.Deserialize<ReviewedMinutes>(text, Options)!;
}
