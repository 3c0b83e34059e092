namespace Rammevaerk.Rates.Rules.Catalogue;

/// <summary>A worked example of a rule. The tests let the rule itself give it; one it does not give is red.</summary>
/// <param name="Rule">Such as RATE-2 or RF-201.</param>
/// <param name="Given">What the rule is given, in Danish.</param>
/// <param name="Gives">What it gives: a figure, or what the check says.</param>
public sealed record RuleExample(string Rule, string Given, string Gives);

/// <summary>The worked examples of every rule, in the order of their file.</summary>
public static class RuleExamples
{
    private const string Resource = "rule-examples.txt";
    private const int LinesOfOne = 3;

    public static IReadOnlyList<RuleExample> All { get; } = [.. Read()];

    public static IReadOnlyList<RuleExample> Of(string rule) =>
        [.. All.Where(example => string.Equals(example.Rule, rule, StringComparison.Ordinal))];

    /// <summary>Three lines each: the rule, what it is given, what it gives; an empty line between.</summary>
    private static IEnumerable<RuleExample> Read()
    {
        using var stream =
            typeof(RuleExamples).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream);
        foreach (
            var block in reader
                .ReadToEnd()
                .ReplaceLineEndings("\n")
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            yield return block.Split('\n') is { Length: LinesOfOne } lines
                ? new(lines[0], lines[1], lines[2])
                : throw new InvalidOperationException(block);
        }
    }
}
