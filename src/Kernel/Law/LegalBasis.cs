using System.Text.RegularExpressions;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Kernel.Law;

/// <summary>The acts an offer can rest on.</summary>
public enum Act
{
    /// <summary>Serviceloven.</summary>
    Sel,

    /// <summary>Barnets lov.</summary>
    Bl,

    /// <summary>Almenboligloven.</summary>
    Abl,

    /// <summary>Folkeskoleloven.</summary>
    Folkeskoleloven,

    /// <summary>Loven om særligt tilrettelagt ungdomsuddannelse.</summary>
    Stu,

    /// <summary>Sundhedsloven.</summary>
    Sundhedsloven,
}

/// <summary>An act and, where it has one here, a paragraph: "SEL § 107", "STU".</summary>
public readonly partial record struct LegalBasis(Act Act, int? Paragraph)
{
    /// <summary>No written form is longer; the pattern is only tried on texts it cannot be slow on.</summary>
    private const int LongestWritten = 60;

    /// <summary>Reads "SEL § 107", "sel §107" or "STU"; RV-122 when it is none of them.</summary>
    public static Result<LegalBasis> Parse(string text)
    {
        var written = text.AsSpan().Trim();
        if (written.Length > LongestWritten || Written().Match(written.ToString()) is not { Success: true } match)
        {
            return KernelFaults.NotALegalBasis(text);
        }

        Act? act = match.Groups["act"].Value.ToUpperInvariant() switch
        {
            "SEL" or "SERVICELOVEN" => Act.Sel,
            "BL" or "BARNETS LOV" => Act.Bl,
            "ABL" or "ALMENBOLIGLOVEN" => Act.Abl,
            "FOLKESKOLELOVEN" => Act.Folkeskoleloven,
            "STU" => Act.Stu,
            "SUNDHEDSLOVEN" => Act.Sundhedsloven,
            _ => null,
        };
        int? paragraph = match.Groups["paragraph"].Success
            ? int.Parse(match.Groups["paragraph"].ValueSpan, Danish.Invariant)
            : null;
        return act is { } known ? new LegalBasis(known, paragraph) : KernelFaults.NotALegalBasis(text);
    }

    public override string ToString() =>
        Paragraph is { } number ? $"{Name} § {number.ToString(Danish.Invariant)}" : Name;

    private string Name =>
        Act switch
        {
            Act.Sel => "SEL",
            Act.Bl => "BL",
            Act.Abl => "ABL",
            Act.Folkeskoleloven => "Folkeskoleloven",
            Act.Stu => "STU",
            Act.Sundhedsloven => "Sundhedsloven",
            _ => throw new InvalidOperationException(Act.ToString()),
        };

    [GeneratedRegex(
        @"^(?<act>[A-ZÆØÅ ]+?)\s*(?:§\s*(?<paragraph>\d{1,3}))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Written();
}
