namespace Rammevaerk.Platform.Mail;

/// <summary>A mail to be sent once its write is stored.</summary>
/// <param name="Key">What it is about; a second mail with the same key is not sent.</param>
/// <param name="ToAddress">Mail address.</param>
/// <param name="ToName">Name of the receiver.</param>
/// <param name="Subject">Subject line.</param>
/// <param name="Body">Plain text.</param>
public sealed record MailDraft(string Key, string ToAddress, string ToName, string Subject, string Body)
{
    /// <summary>The invitation that goes with it; null for none.</summary>
    public MailCalendar? Calendar { get; init; }
}

/// <summary>A calendar file in a mail, which the receiver's calendar acts on.</summary>
/// <param name="Method">What it asks for: REQUEST, CANCEL.</param>
/// <param name="Text">The file.</param>
public sealed record MailCalendar(string Method, string Text);

/// <summary>A mail waiting to be sent, or sent.</summary>
public sealed class OutboxMail
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Unique: what it is about.</summary>
    public string Key { get; set; } = "";

    public string ToAddress { get; set; } = "";

    public string ToName { get; set; } = "";

    public string Subject { get; set; } = "";

    public string Body { get; set; } = "";

    /// <summary>The calendar file that goes with it; null for none.</summary>
    public string? Calendar { get; set; }

    /// <summary>What the calendar file asks for: REQUEST; null without one.</summary>
    public string? CalendarMethod { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>When to try next, UTC.</summary>
    public DateTime DueAt { get; set; }

    public DateTime? SentAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>Why the last attempt failed; null when none did.</summary>
    public string? LastError { get; set; }

    internal static OutboxMail From(MailDraft draft, DateTime now) =>
        new()
        {
            Key = draft.Key,
            ToAddress = draft.ToAddress,
            ToName = draft.ToName,
            Subject = draft.Subject,
            Body = draft.Body,
            Calendar = draft.Calendar?.Text,
            CalendarMethod = draft.Calendar?.Method,
            CreatedAt = now,
            DueAt = now,
        };
}
