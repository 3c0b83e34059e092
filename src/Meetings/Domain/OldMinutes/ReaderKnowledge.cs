namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>What a label in a document of agenda or minutes announces.</summary>
public enum PartLabel
{
    Recommendation,
    Decision,
    Remarks,
    Case,
    Attachments,
    Presenter,
    CaseNumber,
    Openness,
    Attendees,
    Guests,
    Apologies,
    Chair,
    MinuteTaker,
    Time,
    EndTime,
    Place,
    Room,
    Contents,
    NextMeeting,
    DocumentType,
    Contact,
    Other,
}

/// <summary>What people have corrected in documents of the same body before; empty at first. Never changed by the reader.</summary>
public sealed record ReaderKnowledge
{
    public static ReaderKnowledge Empty { get; } = new();

    /// <summary>What a label means with this body: Udvalgets ord is a decision. Case does not matter.</summary>
    public IReadOnlyDictionary<string, PartLabel> Labels { get; init; } = new Dictionary<string, PartLabel>();

    /// <summary>Names of people and organisations spelled rightly; they help with noise.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Words this body spells in its own way, and how they are to be understood: abbreviations, and what noise makes of words.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>();

    /// <summary>The body's name when the document does not say it in a way the reader understands.</summary>
    public string? Body { get; init; }
}

/// <summary>A list of right Danish words, where the machine has one.</summary>
public interface IWordList
{
    /// <summary>True for a word of the list, in any of its usual endings.</summary>
    bool Knows(string word);
}
