using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain;

/// <summary>What an event is; earlier ones of the same kind are its history.</summary>
public enum GatheringKind
{
    /// <summary>The council's yearly conference.</summary>
    Conference,
    ThemeDay,

    /// <summary>A dialogue forum with politicians and users.</summary>
    DialogueForum,
    Other,
}

/// <summary>A conference, a theme day or another event beside the meetings (arrangement).</summary>
public sealed class Gathering : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "gathering";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public GatheringKind Type { get; set; }

    public string Title { get; set; } = "";

    /// <summary>What it is for.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>As written: 18. juni 2027, ultimo januar 2027.</summary>
    public string DateText { get; set; } = "";

    /// <summary>First and last of the days it may mean.</summary>
    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    public TimeOnly? StartsAt { get; set; }

    public TimeOnly? EndsAt { get; set; }

    public string Place { get; set; } = "";

    /// <summary>Who is invited, one group a line.</summary>
    public string Invitees { get; set; } = "";

    /// <summary>The body whose members get its mails; null for none.</summary>
    public Guid? MailBodyId { get; set; }

    /// <summary>The body that prepares it; null for none.</summary>
    public Guid? WorkingGroupId { get; set; }

    /// <summary>Who prepares it, in words, where it is no body.</summary>
    public string WorkingGroup { get; set; } = "";

    /// <summary>False while only the members may see it.</summary>
    public bool IsPublic { get; set; }

    /// <summary>First and last day of signing up; null when it is not possible.</summary>
    public DateOnly? SignUpFrom { get; set; }

    public DateOnly? SignUpTo { get; set; }

    /// <summary>Seats; null for as many as come.</summary>
    public int? Capacity { get; set; }

    /// <summary>What came of it; empty until it has been.</summary>
    public string Outcome { get; set; } = "";

    /// <summary>How many had signed up, once their names are deleted; 0 while they are kept.</summary>
    public int ForgottenSignUps { get; set; }

    public bool IsCancelled { get; set; }

    public int Sequence { get; set; }

    public DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new(Kind, Id.ToString());

    public string Address => $"/moeder/{Area}/arrangementer/{Id}";

    public Period Days => new(From, To);

    /// <summary>True when somebody may sign up on the day.</summary>
    public bool TakesSignUps(DateOnly today) => IsPublic && !IsCancelled && SignUpFrom <= today && SignUpTo >= today;

    public int Year => From.Year;

    /// <summary>When it is, with the time where it is known.</summary>
    public string WhenWords => StartsAt is null ? DateText : $"{DateText} {TimeWords}";

    /// <summary>kl. 9.30–15.00; empty when the time is not known.</summary>
    public string TimeWords =>
        StartsAt is { } from ? $"kl. {Danish.Clock(from)}{(EndsAt is { } to ? $"–{Danish.Clock(to)}" : "")}" : "";
}

/// <summary>One row of an event's programme.</summary>
public sealed class ProgrammeRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid GatheringId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>As written: 12.30, kl. 13-14.</summary>
    public string Time { get; set; } = "";

    public string Title { get; set; } = "";

    public string Speaker { get; set; } = "";
}

/// <summary>Somebody who has signed up for an event.</summary>
public sealed class SignUp : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid GatheringId { get; set; }

    public string Name { get; set; } = "";

    public string Organisation { get; set; } = "";

    public string Mail { get; set; } = "";

    /// <summary>SHA-256 of the key of the link that signs off.</summary>
    public string KeyDigest { get; set; } = "";

    public DateTime At { get; set; }

    /// <summary>When they signed off; null while they come.</summary>
    public DateTime? OffAt { get; set; }

    public int Version { get; set; }
}

/// <summary>A topic for a theme day, proposed by a member (bruttoliste).</summary>
public sealed class Topic : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public string ProposedBy { get; set; } = "";

    public DateTime ProposedAt { get; set; }

    /// <summary>The event it is planned to; null while it waits.</summary>
    public Guid? GatheringId { get; set; }

    /// <summary>The secretariat's priority: 1 first, 0 for none.</summary>
    public int Priority { get; set; }

    /// <summary>What came of it; empty while nothing.</summary>
    public string Outcome { get; set; } = "";

    public bool IsClosed { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new("topic", Id.ToString());
}

/// <summary>That somebody wants a topic; one vote each.</summary>
public sealed class TopicVote
{
    public Guid TopicId { get; set; }

    public Guid AccountId { get; set; }
}

/// <summary>The Danish words of events.</summary>
public static class GatheringWords
{
    public static string Of(GatheringKind kind) =>
        kind switch
        {
            GatheringKind.Conference => "Konference",
            GatheringKind.ThemeDay => "Temadag",
            GatheringKind.DialogueForum => "Dialogforum",
            GatheringKind.Other => "Andet arrangement",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
