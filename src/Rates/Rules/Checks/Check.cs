using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>One check of a rate file. The same check serves the command line, the page, the workbook and the robot.</summary>
public abstract class Check(string id, Severity severity, string title, string words, string formula, string source)
{
    public CheckInfo Info { get; } = new(id, severity, title, words, formula, source);

    /// <summary>Everything the check finds, in the file's order.</summary>
    public abstract IEnumerable<Finding> Run(CheckContext context);

    protected Finding At(CellAddress cell, string subject, string what, string mend, string? value) =>
        new(Info, cell, subject, what, mend, value);

    protected Finding At(in NumberEntry entry, string subject, string what, string mend) =>
        At(entry.Cell, subject, what, mend, entry.Value is { } number ? Danish.Number(number) : null);

    protected Finding At(in TextEntry entry, string subject, string what, string mend) =>
        At(entry.Cell, subject, what, mend, entry.Value);

    protected Finding At<TKey>(in ChoiceEntry<TKey> entry, string subject, string what, string mend)
        where TKey : struct => At(entry.Cell, subject, what, mend, entry.Text);

    /// <summary>1 plads, 2 pladser.</summary>
    protected static string Places(decimal places) => Danish.Figure(places, Unit.Places, withUnit: true);

    protected static string Points(decimal points) => $"{Danish.Number(points)}{Danish.HardSpace}%";
}

/// <summary>A check that looks at one service at a time.</summary>
public abstract class ServiceCheck(
    string id,
    Severity severity,
    string title,
    string words,
    string formula,
    string source
) : Check(id, severity, title, words, formula, source)
{
    public sealed override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var computed in context.Rates.Services)
        {
            if (!computed.Service.IsHardlyBegun && Look(computed, computed.Service, context) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>The finding for one service; null when all is well.</summary>
    protected abstract Finding? Look(ComputedService computed, ServiceRow service, CheckContext context);
}

/// <summary>A check of one kind of wrongly formed entry.</summary>
public abstract class FormCheck(
    ReadIssueKind kind,
    string id,
    Severity severity,
    string title,
    string words,
    string formula,
    string source
) : Check(id, severity, title, words, formula, source)
{
    public sealed override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var issue in context.File.Issues)
        {
            if (issue.Kind == kind && !IsToldElsewhere(issue, context))
            {
                yield return At(issue.Cell, Subject(issue, context), What(issue), Mend(issue), issue.Raw);
            }
        }
    }

    private static string Subject(ReadIssue issue, CheckContext context) =>
        context.ServiceAt(issue.Cell) is { Name.Length: > 0 } service ? service.Name : issue.Header;

    /// <summary>True when another check says the same with better words.</summary>
    protected virtual bool IsToldElsewhere(ReadIssue issue, CheckContext context) => false;

    protected abstract string What(ReadIssue issue);

    protected abstract string Mend(ReadIssue issue);
}
