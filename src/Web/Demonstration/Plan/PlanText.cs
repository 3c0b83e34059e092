using System.Text;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>The lists of names the demonstration is made from; they are text files in the assembly.</summary>
internal static class PlanText
{
    /// <summary>The lines of a list without comments and empty lines.</summary>
    public static IReadOnlyList<string> Lines(string list)
    {
        using var stream =
            typeof(PlanText).Assembly.GetManifestResourceStream($"demonstration/{list}")
            ?? throw new InvalidOperationException($"The list {list} is not part of the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .ToList();
    }

    /// <summary>The lines under a heading in square brackets.</summary>
    public static IReadOnlyList<string> Section(string list, string heading) =>
        Lines(list).SkipWhile(line => line != $"[{heading}]").Skip(1).TakeWhile(line => line[0] != '[').ToList();
}
