namespace Rammevaerk.Platform.Web;

/// <summary>Keeps addresses that come from outside on this site.</summary>
public static class LocalAddress
{
    private const int Longest = 1000;

    /// <summary>The address when it is a path of this site; else the start page.</summary>
    public static string OrStart(string? address) => Is(address) ? address! : "/";

    /// <summary>
    /// True for a path of this site in plain ASCII, as headers take it. Browsers read //elsewhere and /\elsewhere as other sites, and drop tabs and line breaks
    /// first.
    /// </summary>
    public static bool Is(string? address) =>
        address is { Length: > 0 and <= Longest }
        && address[0] == '/'
        && (address.Length == 1 || address[1] is not ('/' or '\\'))
        && !address.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
