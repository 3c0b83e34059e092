using System.Globalization;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Kernel.Time;

/// <summary>The calendar year a budget and its rates count for; 2007 to 2099.</summary>
public readonly record struct BudgetYear : IComparable<BudgetYear>
{
    private const int First = 2007;
    private const int Last = 2099;

    /// <exception cref="ArgumentOutOfRangeException">The year lies outside 2007 to 2099.</exception>
    public BudgetYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Last);
        Year = year;
    }

    public int Year { get; }

    public DateOnly Start => new(Year, 1, 1);

    public DateOnly End => new(Year, 12, 31);

    public Period Period => new(Start, End);

    /// <summary>From text or a number of an outside source; RV-121 when it is no budget year.</summary>
    public static Result<BudgetYear> Parse(string text) =>
        int.TryParse(text, NumberStyles.None, Danish.Invariant, out var year) && year is >= First and <= Last
            ? new BudgetYear(year)
            : KernelFaults.NotABudgetYear(text);

    public BudgetYear Before(int years) => new(Year - years);

    public int CompareTo(BudgetYear other) => Year.CompareTo(other.Year);

    public static bool operator <(BudgetYear a, BudgetYear b) => a.Year < b.Year;

    public static bool operator >(BudgetYear a, BudgetYear b) => a.Year > b.Year;

    public static bool operator <=(BudgetYear a, BudgetYear b) => a.Year <= b.Year;

    public static bool operator >=(BudgetYear a, BudgetYear b) => a.Year >= b.Year;

    public override string ToString() => Year.ToString(Danish.Invariant);
}
