using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>The reason somebody gives for a step that must be explained.</summary>
public static class Reason
{
    /// <summary>Name of the posted field.</summary>
    public const string Field = "begrundelse";

    /// <summary>Characters a reason may have.</summary>
    public const int Longest = 1000;

    /// <summary>Id of the reason's field in a <c>confirm-form</c> with the id, for the refusal's link.</summary>
    public static string FieldOf(string form) => $"{form}-{Field}";

    /// <summary>The reason without spaces around it; RV-750 when it is missing, RV-751 when it is too long.</summary>
    public static Result<string> Of(string? text) =>
        text?.Trim() is not { Length: > 0 } given ? FormFaults.ReasonMissing()
        : given.Length > Longest ? FormFaults.ReasonTooLong(given.Length)
        : given;
}
