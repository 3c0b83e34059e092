using Rammevaerk.Kernel;
using Rammevaerk.Meetings.Domain;

namespace Rammevaerk.Web.Demonstration.Story.Events;

/// <summary>An event of the story.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Day">When it is.</param>
internal sealed record ToldEvent(GatheringKind Type, string Title, DateOnly Day)
{
    private const int OpensBefore = 66;
    private const int ClosesBefore = 10;

    public string Purpose { get; init; } = "";

    public string Place { get; init; } = "";

    public IReadOnlyList<string> Invitees { get; init; } = [];

    /// <summary>Name of the working group that prepares it, or words.</summary>
    public string Group { get; init; } = "";

    public IReadOnlyList<string> Programme { get; init; } = [];

    public int Capacity { get; init; }

    /// <summary>How many of the area's people sign up.</summary>
    public int Guests { get; init; }

    /// <summary>What came of it; empty while it is to come.</summary>
    public string Outcome { get; init; } = "";

    public DateOnly SignUpFrom => Day.AddDays(-OpensBefore);

    public DateOnly SignUpTo => Day.AddDays(-ClosesBefore);

    /// <summary>The event as it is first made.</summary>
    public Gathering Made(string area) =>
        new()
        {
            Area = area,
            Type = Type,
            Title = Title,
            Purpose = Purpose,
            DateText = Danish.Date(Day),
            From = Day,
            To = Day,
            StartsAt = new TimeOnly(9, 30),
            EndsAt = new TimeOnly(15, 0),
            Place = Place,
            Invitees = string.Join('\n', Invitees),
            IsPublic = true,
            SignUpFrom = SignUpFrom,
            SignUpTo = SignUpTo,
            Capacity = Capacity,
        };
}

/// <summary>A topic somebody proposes for a theme day.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Text">Why.</param>
/// <param name="Votes">How many vote for it, the proposer among them.</param>
/// <param name="Priority">The secretariat's; 0 for none.</param>
/// <param name="Event">Title of the event it is planned to; empty for none.</param>
/// <param name="Outcome">What came of it; empty while it is open.</param>
internal sealed record ToldTopic(
    string Title,
    string Text,
    int Votes,
    int Priority = 0,
    string Event = "",
    string Outcome = ""
);
