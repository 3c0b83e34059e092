namespace Rammevaerk.Platform.Web.Access;

/// <summary>What a visitor may be allowed to do. Every page and endpoint names exactly one.</summary>
public static class Permissions
{
    /// <summary>Read what anyone may read.</summary>
    public const string ReadPublic = "public.read";

    /// <summary>Have a rate file checked and computed without delivering it, and see and delete the result.</summary>
    public const string TryRateFile = "rates.try";
}
