using Rammevaerk.Platform.Web;

namespace Rammevaerk.Platform.Drafts;

/// <summary>Where drafts are kept and thrown away, and where one is taken up again.</summary>
public static class DraftAddresses
{
    public const string Save = "/kladde";

    public const string Discard = "/kladde/slet";

    /// <summary>Id of what says on a form's page that there is a draft.</summary>
    public const string Anchor = "kladden";

    /// <summary>The form's page with its fields filled from the draft.</summary>
    public static string Using(string page) => $"{page}?{DraftInUse.Parameter}={DraftInUse.Use}#{Anchor}";

    /// <summary>True for a path of this site and nothing else, so that nobody is led anywhere foreign.</summary>
    public static bool IsPage(string path) => LocalAddress.Is(path) && !path.AsSpan().ContainsAny('?', '#');
}
