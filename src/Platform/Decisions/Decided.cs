using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Platform.Decisions;

/// <summary>A decision that has been taken, as told to the module that owns what it decided.</summary>
/// <param name="Decision">Reference to the decision: decision/{id}.</param>
/// <param name="Source">The decision in words, as a source is written: DASSOS 17. september 2026, punkt 2.1.</param>
/// <param name="On">The day it was taken.</param>
/// <param name="Area">The area it counts in.</param>
/// <param name="Terms">What was decided, by the names of the effect's fields.</param>
public sealed record Decided(
    SubjectReference Decision,
    string Source,
    DateOnly On,
    AreaKey Area,
    IReadOnlyDictionary<string, string> Terms
)
{
    /// <summary>The kind of a decision's typed reference.</summary>
    public const string Kind = "decision";

    /// <summary>The term as typed, trimmed; empty when it was not given.</summary>
    public string Term(string name) => Terms.GetValueOrDefault(name, "").Trim();
}

/// <summary>What a decision will change, before it does, or did change.</summary>
/// <param name="Words">What, in one sentence or title: Højeste overhead fra 1. januar 2027.</param>
/// <param name="Before">What stands before; null when nothing does.</param>
/// <param name="After">What stands after; null when there is no one value to show.</param>
/// <param name="Subject">The thing it changed, for its link; null before there is one.</param>
/// <param name="Facts">Further facts, each a short label and a text.</param>
public sealed record EffectChange(
    string Words,
    string? Before,
    string? After,
    SubjectReference? Subject,
    IReadOnlyList<EffectFact> Facts
)
{
    public static EffectChange Of(string words, SubjectReference? subject = null, params EffectFact[] facts) =>
        new(words, null, null, subject, facts);
}

/// <summary>A fact about an effect: Berørt: 23 tilbud hos 7 driftsherrer.</summary>
public sealed record EffectFact(string Label, string Text);
