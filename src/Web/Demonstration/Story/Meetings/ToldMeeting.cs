using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Agendas;

namespace Rammevaerk.Web.Demonstration.Story.Meetings;

/// <summary>A meeting of the story's plan.</summary>
/// <param name="Day">The day.</param>
/// <param name="Format">How people meet.</param>
/// <param name="Expected">What is expected at it.</param>
/// <param name="Usual">The body's usual place and time, for its first plan.</param>
internal sealed record ToldMeeting(
    DateOnly Day,
    MeetingFormat Format,
    IReadOnlyList<string> Expected,
    (string Place, TimeOnly? From, TimeOnly? To) Usual
)
{
    public NewMeeting Made =>
        new(VagueDate.Exact(Day))
        {
            Format = Format,
            JoinLink = Format == MeetingFormat.Physical ? "" : "https://video.rammevaerk.example/moede",
        };
}

/// <summary>An item somebody proposes.</summary>
internal sealed record ToldItem(string Title, ItemSection Section)
{
    public string Presenters { get; init; } = "";

    public int Minutes { get; init; } = 15;

    public string Summary { get; init; } = "";

    public string CaseStatement { get; init; } = "";

    public IReadOnlyList<string> Bullets { get; init; } = [];

    /// <summary>Title of the case it belongs to over years; null for none.</summary>
    public string? Case { get; init; }

    public string ClosedReason { get; init; } = "";

    public string InternalNote { get; init; } = "";

    public IReadOnlyList<ToldAttachment> Attachments { get; init; } = [];

    public ItemTyped Typed =>
        new(
            Title,
            Section,
            Presenters,
            Minutes.ToString(Kernel.Danish.Invariant),
            Summary,
            "",
            CaseStatement,
            string.Join('\n', Bullets),
            "",
            ClosedReason.Length > 0,
            ClosedReason,
            "",
            "",
            InternalNote
        );
}

/// <summary>An attachment of an item: a small file, a link, or one that is expected.</summary>
internal sealed record ToldAttachment(
    string Title,
    string File = "",
    string? Text = null,
    string Link = "",
    string Expected = "",
    bool IsInternal = false
);

/// <summary>What was minuted and decided at an item.</summary>
internal sealed record ToldDecision(string Title, ItemOutcome Outcome, string Decision)
{
    public string Discussion { get; init; } = "";

    public string InternalNote { get; init; } = "";

    /// <summary>What became of the first recommendation; the others were followed.</summary>
    public RecommendationOutcome BulletOutcome { get; init; } = RecommendationOutcome.Followed;

    public string BulletNote { get; init; } = "";

    public IReadOnlyList<ToldTask> Tasks { get; init; } = [];
}

/// <summary>A task given at an item.</summary>
/// <param name="Text">What.</param>
/// <param name="Who">Who.</param>
/// <param name="Due">When, as written; used when the meeting it is due at is not planned yet.</param>
/// <param name="DueKey">Key of the meeting it is due at; null for none.</param>
/// <param name="IsStanding">At every meeting.</param>
/// <param name="Evidence">What shows that it was done; null while it is open.</param>
internal sealed record ToldTask(
    string Text,
    string Who,
    string Due = "",
    string? DueKey = null,
    bool IsStanding = false,
    string? Evidence = null
);
