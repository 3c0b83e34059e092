namespace Rammevaerk.Platform.Privacy;

/// <summary>Fields of forms that hold passwords, keys and tokens: never kept in drafts, never read for anything else.</summary>
public static class SecretFields
{
    /// <summary>Secrets whose names do not say so: the present and the new password, and the key of a code app.</summary>
    private static readonly string[] Named = ["__RequestVerificationToken", "nuvaerende", "ny", "igen", "noegle"];

    public static bool Is(string field) =>
        Named.Contains(field, StringComparer.Ordinal)
        || field.Contains("adgangskode", StringComparison.OrdinalIgnoreCase)
        || field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
