namespace Rammevaerk.Bench;

/// <summary>Runs the sections named, or all, and writes them as Markdown.</summary>
internal static class Runner
{
    private const string OutOption = "--out";

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var outAt = Array.IndexOf(arguments, OutOption);
        var file = outAt >= 0 && outAt + 1 < arguments.Length ? arguments[outAt + 1] : null;
        var wanted = arguments.Where((_, at) => outAt < 0 || (at != outAt && at != outAt + 1)).ToArray();
        var unknown = wanted.Except(Sections.All.Select(section => section.Name)).ToArray();
        if (unknown.Length > 0 || (outAt >= 0 && file is null))
        {
            errors.WriteLine($"Usage: bench [{string.Join(" | ", Sections.All.Select(one => one.Name))}] [--out FILE]");
            return 2;
        }

        var report = new Report();
        foreach (var section in Sections.All.Where(one => wanted.Length == 0 || wanted.Contains(one.Name)))
        {
            errors.WriteLine($"{section.Name} ...");
            report.Add(section.Run());
        }

        output.Write(report.ToMarkdown());
        if (file is not null)
        {
            File.WriteAllText(file, report.ToMarkdown());
        }

        return report.AllBarsHold ? 0 : 1;
    }
}
