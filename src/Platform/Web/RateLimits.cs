namespace Rammevaerk.Platform.Web;

/// <summary>Names of the limits an endpoint can ask for with <c>RequireRateLimiting</c>.</summary>
public static class RateLimits
{
    /// <summary>For endpoints that take a file or compute a lot: so many a minute for each address.</summary>
    public const string Upload = "upload";

    /// <summary>The policy of files made when they are asked for: so many a minute from one address.</summary>
    public const string Fetch = "fetch";

    /// <summary>The policy of drafts saved while typing: so many a minute of one account.</summary>
    public const string Draft = "draft";

    /// <summary>The policy of forms that take passwords and codes: so few a minute from one address.</summary>
    public const string SignIn = "sign-in";

    /// <summary>The policy of the interface for programs: so many a minute of one robot, or of one address without a token.</summary>
    public const string Api = "api";

    /// <summary>The policy of files a robot sends: so many a minute of one robot.</summary>
    public const string ApiUpload = "api-upload";

    /// <summary>Reports that take much reading; counted by person, and where nobody is signed in by address.</summary>
    public const string Report = "report";
}
