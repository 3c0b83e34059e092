using Rammevaerk.Platform.Jobs;

namespace Rammevaerk.Platform.Mail;

/// <summary>Rings when a write has put a mail in the outbox, so that a one-time code need not wait for the next minute.</summary>
public sealed class MailBell : Bell;
