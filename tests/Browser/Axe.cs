using System.Text.Json;
using Microsoft.Playwright;

namespace Rammevaerk.Tests.Browser;

/// <summary>Runs axe-core on a page.</summary>
internal static class Axe
{
    private static readonly string Script = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>What axe finds wrong: rule, where, and why; empty when nothing.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        var found = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document)).violations");
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
}
