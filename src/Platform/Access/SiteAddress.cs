using Microsoft.Extensions.Configuration;

namespace Rammevaerk.Platform.Access;

/// <summary>
/// The address of the site as mails write it. It is a setting, because what a request calls the host is the client's to
/// say, and a link to choose a password must not lead elsewhere.
/// </summary>
public sealed class SiteAddress(IConfiguration configuration)
{
    /// <summary>Name of the setting.</summary>
    public const string Setting = "RAMMEVAERK_ADDRESS";

    private const string Default = "http://localhost:5080";

    private readonly string root = (configuration[Setting] is { Length: > 0 } set ? set : Default).TrimEnd('/');

    /// <summary>The full address of a path.</summary>
    public string Of(string path) => root + path;
}
