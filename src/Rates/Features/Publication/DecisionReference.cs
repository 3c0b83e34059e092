using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The typed reference to a decision that a form may name; left empty until decisions are registered.</summary>
internal static class DecisionReference
{
    private const string Kind = "decision";

    /// <summary>The reference, or null when the field is empty; RV-476 for anything else.</summary>
    public static Result<string?> Of(string text) =>
        text.Length == 0 ? Result.Ok<string?>(null)
        : SubjectReference.Parse(text) is { Kind: Kind } decision ? Result.Ok<string?>(decision.ToString())
        : PublicationFaults.NotADecision(text);
}
