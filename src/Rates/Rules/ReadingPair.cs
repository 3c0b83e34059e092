using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules;

/// <summary>Which two years the occupancy is read in (RATE-5): t-3 and t-2, or t-2 and the expected of t-1.</summary>
public sealed record ReadingPair(int FirstYearsBack, int SecondYearsBack)
{
    /// <summary>The actual occupancy of t-1 is not known when t is budgeted, so t-1 is an expected figure.</summary>
    private const int ExpectedYearsBack = 1;

    /// <summary>Reads "t-3 t-2" or "t-2 t-1"; RV-410 when it is neither.</summary>
    public static Result<ReadingPair> Parse(Parameter parameter) =>
        parameter.Text switch
        {
            "t-3 t-2" => new ReadingPair(3, 2),
            "t-2 t-1" => new ReadingPair(2, 1),
            _ => RateFaults.UnknownReadingPair(parameter),
        };

    /// <summary>
    /// True when the later reading of one year's file is the same actual figure as the earlier reading of the next year's.
    /// </summary>
    public bool CarriesInto(ReadingPair next) =>
        SecondYearsBack != ExpectedYearsBack && SecondYearsBack + 1 == next.FirstYearsBack;

    public string First(BudgetYear year) => Name(year, FirstYearsBack);

    public string Second(BudgetYear year) => Name(year, SecondYearsBack);

    private static string Name(BudgetYear year, int back) =>
        $"Belægning {(year.Year - back).ToString(Danish.Invariant)} ({(back == ExpectedYearsBack ? "forventet" : "faktisk")})";
}
