namespace Rammevaerk.Platform.Rules;

/// <summary>A rule of a module as the public rule catalogue shows it.</summary>
/// <param name="Id">Unique over the product, such as PLAN-1.</param>
/// <param name="Title">In one line, in Danish.</param>
/// <param name="Words">What it does and why, in Danish.</param>
/// <param name="Formula">In words a spreadsheet user knows.</param>
/// <param name="Source">Law, agreement, or DEFAULT.</param>
/// <param name="Parameters">Keys of the dated parameters it reads.</param>
public sealed record RuleEntry(
    string Id,
    string Title,
    string Words,
    string Formula,
    string Source,
    IReadOnlyList<string> Parameters
);

/// <summary>The rules of one module for the public rule catalogue.</summary>
public interface IRuleSource
{
    IReadOnlyList<RuleEntry> Rules { get; }
}
