namespace Rammevaerk.Platform.Decisions;

/// <summary>How a field of an effect is typed.</summary>
public enum EffectFieldKind
{
    Text,
    LongText,

    /// <summary>A day, as yyyy-MM-dd.</summary>
    Day,

    /// <summary>One of the choices' values.</summary>
    Choice,
}

/// <summary>One thing that must be said for an effect to be carried out; whoever draws the form needs to know no more.</summary>
/// <param name="Name">Name of the field and of the term.</param>
/// <param name="Label">What it is called, in Danish.</param>
/// <param name="Kind">How it is typed.</param>
/// <param name="Hint">Help under the label; empty for none.</param>
/// <param name="IsRequired">False when it may be left empty.</param>
/// <param name="Choices">What can be chosen; empty for what is typed freely.</param>
public sealed record EffectField(
    string Name,
    string Label,
    EffectFieldKind Kind,
    string Hint = "",
    bool IsRequired = true,
    IReadOnlyList<EffectChoice>? Choices = null
);

/// <summary>A value that can be chosen, and what it is called.</summary>
public sealed record EffectChoice(string Value, string Text);
