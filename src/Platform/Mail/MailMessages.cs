using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Rammevaerk.Platform.Mail;

/// <summary>A mail of the outbox as it leaves.</summary>
public static class MailMessages
{
    private const string SenderName = "Rammeværk";

    /// <exception cref="FormatException">The receiver's address is none.</exception>
    public static MailMessage Of(OutboxMail mail, string from)
    {
        var sender = new MailAddress(from, SenderName, Encoding.UTF8);
        var message = new MailMessage(sender, new MailAddress(mail.ToAddress, Line(mail.ToName), Encoding.UTF8))
        {
            Subject = Line(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            Body = mail.Body,
            BodyEncoding = Encoding.UTF8,
        };
        // The same however often it is tried, so that a receiver can tell a repetition.
        message.Headers["Message-ID"] = $"<{mail.Id:N}@{sender.Host}>";
        message.Headers["Auto-Submitted"] = "auto-generated";
        if (mail is { Calendar: { } calendar, CalendarMethod: { } method })
        {
            message.AlternateViews.Add(Invitation(calendar, method));
        }

        return message;
    }

    /// <summary>The calendar file as the other form of the same message, which is how calendars know an invitation (RFC 6047).</summary>
    private static AlternateView Invitation(string calendar, string method)
    {
        var type = new ContentType("text/calendar") { CharSet = "utf-8" };
        type.Parameters.Add("method", method);
        var view = AlternateView.CreateAlternateViewFromString(calendar, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    /// <summary>Without line breaks, which would begin a header of their own.</summary>
    private static string Line(string text) =>
        string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
