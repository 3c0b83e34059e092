using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Parties.Domain;

/// <summary>Something that rests on a decision.</summary>
public interface IDecided
{
    /// <summary>Reference to the decision, decision/{id}; null when only its words are known.</summary>
    string? Decision { get; set; }

    /// <summary>The decision in words: the meeting and the item. Empty when it is not told.</summary>
    string Source { get; set; }
}

/// <summary>What something rests on: a reference to a decision, or words, or neither.</summary>
public sealed record Basis(string? Decision, string Source)
{
    /// <summary>Characters the words may have.</summary>
    public const int Longest = 300;

    public static Basis None { get; } = new(null, "");

    public static Basis Of(Decided decided) => new(decided.Decision.ToString(), decided.Source);

    public static Basis Of(IDecided row) => new(row.Decision, row.Source);

    /// <summary>From one field: a reference when it is one, else words. RV-360 when it is too long or a half reference.</summary>
    public static Result<Basis> Typed(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length > Longest)
        {
            return RegisterFaults.BasisTooLong(Longest);
        }

        return !trimmed.StartsWith(Decided.Kind + "/", StringComparison.Ordinal) ? new Basis(null, trimmed)
            : SubjectReference.Parse(trimmed) is { } decision && Guid.TryParse(decision.Key, out _)
                ? new Basis(decision.ToString(), "")
            : RegisterFaults.BasisWrong(trimmed);
    }

    /// <summary>As one field shows it.</summary>
    public override string ToString() => Source.Length > 0 ? Source : Decision ?? "";

    public void WriteTo(IDecided row) => (row.Decision, row.Source) = (Decision, Source);
}
