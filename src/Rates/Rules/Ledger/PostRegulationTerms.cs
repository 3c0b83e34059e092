using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>Which of the two ways an area treats surpluses.</summary>
public enum PostRegulationRuleSet
{
    /// <summary>Part of a surplus may be set aside and used within some years (henlæggelse).</summary>
    SetAside,

    /// <summary>Part of it may be carried to the next year's frame (overførsel).</summary>
    Carry,
}

/// <summary>The area's terms for the result of one accounting year (RATE-6), from its parameters on the year's first day.</summary>
/// <param name="Set">The rule set.</param>
/// <param name="Share">The most that may be set aside or carried, as a share of the rate basis.</param>
/// <param name="UseYears">Years after the accounting year within which a set-aside surplus is used.</param>
/// <param name="RateYears">Years after the accounting year within which the rest is in a rate.</param>
/// <param name="Sources">The parameters, as shown beside what they limit.</param>
public sealed record PostRegulationTerms(
    PostRegulationRuleSet Set,
    decimal Share,
    int UseYears,
    int RateYears,
    IReadOnlyList<Parameter> Sources
)
{
    /// <summary>The words of the parameter <see cref="ParameterKeys.PostRegulationRules"/>.</summary>
    public const string SetAsideWord = "henlæggelse";

    /// <inheritdoc cref="SetAsideWord" />
    public const string CarryWord = "overførsel";

    private const decimal MostYears = 20m;

    /// <summary>Finds them; the fault of a parameter that is missing, expired, double or of no use is passed on.</summary>
    public static Result<PostRegulationTerms> Find(ParameterSet set, AreaKey area, BudgetYear year)
    {
        var rules = set.Find(ParameterKeys.PostRegulationRules, area, year.Start);
        var share = set.FindNumber(ParameterKeys.SetAsideMax, area, year.Start);
        var use = set.FindNumber(ParameterKeys.SetAsideYears, area, year.Start);
        var rate = set.FindNumber(ParameterKeys.PostRegulationYears, area, year.Start);
        if ((rules.Fault ?? share.Fault ?? use.Fault ?? rate.Fault) is { } fault)
        {
            return fault;
        }

        PostRegulationRuleSet? known = rules.Value.Text switch
        {
            SetAsideWord => PostRegulationRuleSet.SetAside,
            CarryWord => PostRegulationRuleSet.Carry,
            _ => null,
        };
        if (known is not { } chosen)
        {
            return LedgerFaults.UnknownRules(rules.Value);
        }

        if (new[] { use.Value, rate.Value }.FirstOrDefault(years => !AreYears(years)) is { } wrong)
        {
            return LedgerFaults.NotYears(wrong);
        }

        return new PostRegulationTerms(
            chosen,
            share.Value.Number!.Value,
            (int)use.Value.Number!.Value,
            (int)rate.Value.Number!.Value,
            [rules.Value, share.Value, use.Value, rate.Value]
        );
    }

    /// <summary>The last year a set-aside result of the year may be used.</summary>
    public int LastUseYear(int origin) => origin + UseYears;

    /// <summary>The last year whose rates may take up the rest of the year's result.</summary>
    public int LastRateYear(int origin) => origin + RateYears;

    /// <summary>The most of the year's result that may be set aside or carried, in kroner.</summary>
    public decimal Limit(decimal basis) => decimal.Round(Share * basis, 2, MidpointRounding.ToZero);

    private static bool AreYears(Parameter parameter) =>
        parameter.Number is { } years && decimal.IsInteger(years) && years is >= 1m and <= MostYears;
}
