namespace Rammevaerk.Parties.Features;

/// <summary>Whether a text can be a mail address; whether anybody reads it only a mail can tell.</summary>
public static class MailAddresses
{
    public static bool IsOne(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }
}
