namespace Rammevaerk.Rates.Features.Catalogue;

/// <summary>The Danish words of what a rule looks at.</summary>
public static class RuleKindWords
{
    public static string Of(RuleKind kind) =>
        kind switch
        {
            RuleKind.Form => "Form",
            RuleKind.Row => "Ydelse",
            RuleKind.File => "Hele filen",
            RuleKind.Comparison => "Sidste år",
            RuleKind.Calculation => "Beregning",
            RuleKind.Provision => "Bestemmelse",
            RuleKind.Other => "Andet end takster",
            _ => throw new InvalidOperationException(kind.ToString()),
        };

    /// <summary>The word in addresses.</summary>
    public static string Key(RuleKind kind) =>
        kind switch
        {
            RuleKind.Form => "form",
            RuleKind.Row => "ydelse",
            RuleKind.File => "fil",
            RuleKind.Comparison => "sidste-aar",
            RuleKind.Calculation => "beregning",
            RuleKind.Provision => "bestemmelse",
            RuleKind.Other => "andet",
            _ => throw new InvalidOperationException(kind.ToString()),
        };
}
