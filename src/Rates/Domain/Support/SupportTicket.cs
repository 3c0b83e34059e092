using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Support;

/// <summary>How far a question to the secretariat has come.</summary>
public enum TicketState
{
    /// <summary>Waits for the secretariat or the rate group.</summary>
    Open,

    /// <summary>Answered; waits for whoever asked.</summary>
    Answered,

    /// <summary>Done; a new message opens it again.</summary>
    Closed,
}

/// <summary>A question asked from a screen of the product, with the screen it was asked from (I2).</summary>
public sealed class SupportTicket : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "support-ticket";

    /// <summary>The address of all questions.</summary>
    public const string Base = "/support";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The area whose secretariat answers.</summary>
    public string Area { get; set; } = "";

    /// <summary>Official code of the asker's organisation; null for people of the area.</summary>
    public string? Party { get; set; }

    public Guid AskedBy { get; set; }

    public string AskedByName { get; set; } = "";

    /// <summary>The question in a line.</summary>
    public string Title { get; set; } = "";

    /// <summary>Path and query of the screen it was asked from.</summary>
    public string Page { get; set; } = "";

    /// <summary>The screen's title as the asker saw it.</summary>
    public string PageTitle { get; set; } = "";

    /// <summary>The asker's roles at the time, in Danish.</summary>
    public string Roles { get; set; } = "";

    /// <summary>The version of the product it was asked in.</summary>
    public string ProductVersion { get; set; } = "";

    public TicketState State { get; set; }

    public DateTime AskedAt { get; set; }

    /// <summary>When the newest message came.</summary>
    public DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Reference => new(Kind, Id.ToString("N"));

    public string Address => $"{Base}/{Id}";
}

/// <summary>One message of a question: what was asked, answered, or asked again. Never changed.</summary>
public sealed class TicketMessage
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid TicketId { get; set; }

    public DateTime WrittenAt { get; set; }

    public Guid WrittenBy { get; set; }

    public string WrittenByName { get; set; } = "";

    /// <summary>True when it is the secretariat's or the rate group's.</summary>
    public bool IsAnswer { get; set; }

    public string Text { get; set; } = "";
}

/// <summary>The words of a question's state.</summary>
public static class TicketWords
{
    public static string Of(TicketState state) =>
        state switch
        {
            TicketState.Open => "venter på svar",
            TicketState.Answered => "besvaret",
            TicketState.Closed => "afsluttet",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };
}
