using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Rammevaerk.Tests.Faults.Report;

/// <summary>All scenarios run one after the other, and when they have, the page is written if one was asked for.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Scenarios : ICollectionFixture<Reliability>
{
    public const string Name = "scenarios";

    /// <summary>The trait of scenarios that <c>./test</c> leaves to <c>./faults</c> and <c>./test --long</c>.</summary>
    public const string Kind = "Run";

    public const string Whole = "whole";

    /// <summary>True when everything is run, false for the part that belongs to every build.</summary>
    public static bool AreLong => Environment.GetEnvironmentVariable("RAMMEVAERK_LONG") == "1";

    /// <summary>The first of the draws of a run; another one by RAMMEVAERK_SEED.</summary>
    public static int Seed { get; } =
        int.TryParse(
            Environment.GetEnvironmentVariable("RAMMEVAERK_SEED"),
            CultureInfo.InvariantCulture,
            out var chosen
        )
            ? chosen
            : 20270101;
}

/// <summary>Writes docs/reliability.md, or where RAMMEVAERK_RELIABILITY says, from the ledgers.</summary>
public sealed class Reliability : IDisposable
{
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable("RAMMEVAERK_RELIABILITY") is { Length: > 0 } path)
        {
            File.WriteAllText(path, Page());
        }
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Reliability

            Written by `./faults{(
                Scenarios.AreLong ? " --long" : ""
            )}`. {Machine()}; commit {Commit()}; seed {Scenarios.Seed}.

            Real processes of the site (`rammevaerk serve`) on databases of their own, driven over HTTP as people do. A client that
            gets no answer sends the same again. *Acknowledged* is what the site answered was done (303). Afterwards the database
            is read: *lost* is acknowledged and not there, *twice* is there more than once, *half* is what `verify` finds: the
            audit chain, stored files, deliveries without all their rates and findings, publications without all theirs.

            | | Scenario | Where | Faults made | Tried | Acknowledged | Lost | Twice | Half | Took |
            |---|---|---|--:|--:|--:|--:|--:|--:|--:|

            """
        );
        foreach (var one in Ledger.All)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"| {one.Letter} | {one.Scenario} | {one.Where} | {one.Faults} | {one.Tried} | {one.Acknowledged} | {one.Lost} | {one.Twice} | {one.Half} | {(one.IsDone ? $"{one.Took.TotalSeconds:0} s" : "**failed**")} |"
            );
        }

        page.AppendLine().AppendLine("## Notes");
        foreach (var one in Ledger.All.Where(one => one.Note.Length > 0))
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"- {one.Letter}, {one.Where}: {one.Note}");
        }

        return page.ToString();
    }

    private static string Machine() =>
        $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}";

    private static string Commit()
    {
        using var git = Process.Start(
            new ProcessStartInfo("git", ["rev-parse", "--short", "HEAD"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                UseShellExecute = false,
                WorkingDirectory = AppContext.BaseDirectory,
            }
        )!;
        return git.StandardOutput.ReadToEnd().Trim() is { Length: > 0 } commit ? commit : "unknown";
    }
}
