namespace Rammevaerk.Platform.Privacy;

/// <summary>Fields of forms that hold passwords, codes and tokens: never kept in drafts, never read for anything else.</summary>
public static class SecretFields
{
    private const string Token = "__RequestVerificationToken";

    public static bool Is(string field) =>
        field == Token
        || field.Contains("kode", StringComparison.OrdinalIgnoreCase)
        || field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
