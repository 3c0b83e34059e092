using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Web.Demonstration;

/// <summary>The values of the setting <see cref="Setting.Demonstration"/>.</summary>
internal static class DemonstrationState
{
    /// <summary>The demonstration is filled.</summary>
    public const string Filled = "ja";

    /// <summary>The filling has begun; found at a start, it was stopped half-way and begins again.</summary>
    public const string Underway = "undervejs";
}
