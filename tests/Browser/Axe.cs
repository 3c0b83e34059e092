using System.Text.Json;
using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>Which of axe's rules a look is held to.</summary>
internal enum AxeRules
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>All but colours, which do not change with the width.</summary>
    AllButColours,

    /// <summary>Colours only: a dark page has the elements of the light one.</summary>
    Colours,
}

/// <summary>Runs axe-core on a page.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>What axe finds wrong: rule, where, and why; empty when nothing.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, AxeRules rules = AxeRules.All)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        // What passes is not written out, only counted: it is most of the work on a large page.
        var found = await page.EvaluateAsync<JsonElement>(
            "async (chosen) => (await axe.run(document, { resultTypes: ['violations'], ...chosen })).violations",
            Chosen(rules)
        );
        return
        [
            .. found
                .EnumerateArray()
                .SelectMany(rule =>
                    rule.GetProperty("nodes")
                        .EnumerateArray()
                        .Select(node =>
                            $"{rule.GetProperty("id")}: {node.GetProperty("target")} {node.GetProperty("failureSummary")}"
                        )
                ),
        ];
    }

    private static Dictionary<string, object> Chosen(AxeRules rules) =>
        rules switch
        {
            AxeRules.All => [],
            AxeRules.AllButColours => new()
            {
                ["rules"] = new Dictionary<string, object> { ["color-contrast"] = new { enabled = false } },
            },
            AxeRules.Colours => new() { ["runOnly"] = new { type = "rule", values = new[] { "color-contrast" } } },
            _ => throw new ArgumentOutOfRangeException(nameof(rules), rules, null),
        };
}
