using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Money;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;

namespace Rammevaerk.Rates.Rules;

/// <summary>The parameters the rate rules use, found once for an area and a year: silent or with their sources.</summary>
public sealed class RateRuleParameters
{
    private const decimal MostDecimals = 6m;
    private const int FewestComparedDecimals = 4;
    private const decimal DaysOfLeapYear = 366m;
    private const decimal Largest = 1_000_000_000_000m;

    private RateRuleParameters() { }

    public required Figure DaysPerYear { get; init; }

    public required Figure OverheadMax { get; init; }

    public required Figure OccupancyMin { get; init; }

    public required Figure OccupancyMax { get; init; }

    public required Figure OccupancyMinShort { get; init; }

    public required Figure OccupancyWarning { get; init; }

    /// <summary>Decimals of a share: one decimal of a percentage is three of a share.</summary>
    public required int OccupancyShareDecimals { get; init; }

    public required int RateDecimals { get; init; }

    /// <summary>The two years the occupancy is read in.</summary>
    public required ReadingPair Readings { get; init; }

    /// <summary>The steps of the derivation, with the sources of the parameters that choose something.</summary>
    public required RuleSteps Steps { get; init; }

    /// <summary>Decimals at which a stored rate is compared: beyond them lies only the noise of binary numbers.</summary>
    public int ComparedDecimals => Math.Max(RateDecimals, FewestComparedDecimals);

    /// <summary>What the two readings are called, as "Belægning 2024 (faktisk)".</summary>
    public required string FirstReading { get; init; }

    public required string SecondReading { get; init; }

    public required Percent RateChangeWarning { get; init; }

    public required decimal SumTolerance { get; init; }

    public required decimal MinorChangeLimit { get; init; }

    /// <summary>An occupancy above it is a slip.</summary>
    public required Percent OccupancyPlausibleMax { get; init; }

    /// <summary>Kroner a full-time place costs a year at the very least.</summary>
    public required decimal PlaceCostMin { get; init; }

    public required IReadOnlyList<EnrolmentFraction> EnrolmentFractions { get; init; }

    /// <summary>The acts (SEL, BL) whose rates may hold health-act services; empty when none may.</summary>
    public required IReadOnlyList<string> HealthActActs { get; init; }

    /// <summary>Share of a private rate without indirect VAT (RATE-10); null in files made before it was asked for.</summary>
    public Figure? NetShare { get; private init; }

    /// <summary>True where the split model counts (RATE-8); false where nothing is said.</summary>
    public bool IsSplit { get; private init; }

    /// <summary>Every parameter found, in the order of the keys; for the signed sheet.</summary>
    public required IReadOnlyList<Parameter> All { get; init; }

    /// <summary>Finds them all on the first day of the year; the first that is missing, expired or double is the fault.</summary>
    public static Result<RateRuleParameters> Find(ParameterSet set, AreaKey area, BudgetYear year, bool traced)
    {
        var found = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var key in Keys)
        {
            var result = key
                is ParameterKeys.OccupancyReadings
                    or ParameterKeys.EnrolmentFractions
                    or ParameterKeys.HealthActActs
                ? set.Find(key, area, year.Start)
                : set.FindNumber(key, area, year.Start);
            if (!result.IsOk)
            {
                return result.Fault;
            }

            if (!IsUsable(result.Value))
            {
                return KernelFaults.ParameterNotANumber(result.Value);
            }

            found.Add(key, result.Value);
        }

        foreach (var key in LaterKeys)
        {
            if (set.Find(key, area, year.Start) is { IsOk: true, Value: { } later } && IsUsable(later))
            {
                found.Add(key, later);
            }
        }

        var fractions = Fractions(found[ParameterKeys.EnrolmentFractions]);
        if (!fractions.IsOk)
        {
            return fractions.Fault;
        }

        var readings = ReadingPair.Parse(found[ParameterKeys.OccupancyReadings]);
        return readings.IsOk
            ? Make(found, fractions.Value, readings.Value, year, traced)
            : Result.Refused<RateRuleParameters>(readings.Fault);
    }

    /// <summary>A file from elsewhere may carry anything; a number no rule can use is a fault, not a strange rate.</summary>
    private static bool IsUsable(Parameter parameter) =>
        parameter.Key switch
        {
            ParameterKeys.OccupancyReadings
            or ParameterKeys.EnrolmentFractions
            or ParameterKeys.HealthActActs
            or ParameterKeys.RateModel => true,
            ParameterKeys.OccupancyDecimals or ParameterKeys.RateDecimals => parameter.Number is { } decimals
                && decimal.IsInteger(decimals)
                && decimals is >= 0m and <= MostDecimals,
            ParameterKeys.DaysPerYear => parameter.Number is >= 1m and <= DaysOfLeapYear,
            _ => parameter.Number is >= 0m and <= Largest,
        };

    /// <summary>The keys of the parameters a rate file is made and computed with.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        ParameterKeys.DaysPerYear,
        ParameterKeys.OverheadMax,
        ParameterKeys.OccupancyMin,
        ParameterKeys.OccupancyMax,
        ParameterKeys.OccupancyMinShort,
        ParameterKeys.OccupancyWarning,
        ParameterKeys.OccupancyReadings,
        ParameterKeys.OccupancyDecimals,
        ParameterKeys.RateDecimals,
        ParameterKeys.EnrolmentFractions,
        ParameterKeys.HealthActActs,
        ParameterKeys.RateChangeWarning,
        ParameterKeys.SumTolerance,
        ParameterKeys.MinorChangeLimit,
        ParameterKeys.OccupancyPlausibleMax,
        ParameterKeys.PlaceCostMin,
    ];

    /// <summary>Keys that came later: files signed before them do without.</summary>
    public static readonly IReadOnlyList<string> LaterKeys = [ParameterKeys.RateModel, ParameterKeys.NetShare];

    /// <summary>What <see cref="ParameterKeys.RateModel"/> says where rates are split.</summary>
    public const string SplitModel = "opdelt";

    private static RateRuleParameters Make(
        Dictionary<string, Parameter> found,
        IReadOnlyList<EnrolmentFraction> fractions,
        ReadingPair readings,
        BudgetYear year,
        bool traced
    )
    {
        Figure Value(string key) => found[key].Figure(traced);
        decimal Number(string key) => found[key].Number!.Value;
        var acts = found[ParameterKeys.HealthActActs].Text;
        return new RateRuleParameters
        {
            DaysPerYear = Value(ParameterKeys.DaysPerYear),
            OverheadMax = Value(ParameterKeys.OverheadMax),
            OccupancyMin = Value(ParameterKeys.OccupancyMin),
            OccupancyMax = Value(ParameterKeys.OccupancyMax),
            OccupancyMinShort = Value(ParameterKeys.OccupancyMinShort),
            OccupancyWarning = Value(ParameterKeys.OccupancyWarning),
            OccupancyShareDecimals = (int)Number(ParameterKeys.OccupancyDecimals) + 2,
            RateDecimals = (int)Number(ParameterKeys.RateDecimals),
            Readings = readings,
            Steps = new RuleSteps(
                found[ParameterKeys.OccupancyReadings],
                found[ParameterKeys.OccupancyDecimals],
                found[ParameterKeys.RateDecimals]
            ),
            FirstReading = readings.First(year),
            SecondReading = readings.Second(year),
            RateChangeWarning = new Percent(Number(ParameterKeys.RateChangeWarning)),
            SumTolerance = Number(ParameterKeys.SumTolerance),
            MinorChangeLimit = Number(ParameterKeys.MinorChangeLimit),
            OccupancyPlausibleMax = new Percent(Number(ParameterKeys.OccupancyPlausibleMax)),
            PlaceCostMin = Number(ParameterKeys.PlaceCostMin),
            EnrolmentFractions = fractions,
            HealthActActs = acts == "ingen" ? [] : acts.Split(' '),
            NetShare = found.TryGetValue(ParameterKeys.NetShare, out var net) ? net.Figure(traced) : (Figure?)null,
            IsSplit = found.TryGetValue(ParameterKeys.RateModel, out var model) && model.Text == SplitModel,
            All = Keys.Concat(LaterKeys.Where(found.ContainsKey)).Select(key => found[key]).ToList(),
        };
    }

    private static Result<IReadOnlyList<EnrolmentFraction>> Fractions(Parameter parameter)
    {
        var fractions = new List<EnrolmentFraction>();
        foreach (var word in parameter.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!decimal.TryParse(word, System.Globalization.NumberStyles.Number, Danish.Invariant, out var points))
            {
                return KernelFaults.ParameterNotANumber(parameter);
            }

            var fraction = EnrolmentFraction.FromPoints(points);
            if (!fraction.IsOk)
            {
                return fraction.Fault;
            }

            fractions.Add(fraction.Value);
        }

        return fractions.Count == 0 ? KernelFaults.ParameterNotANumber(parameter) : fractions;
    }
}
