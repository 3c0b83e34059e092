using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Platform.Parameters;

/// <summary>
/// What entering or ending a value does to the values around it, seen before it is done. Values of one parameter follow
/// each other day by day: a gap (RV-762) or a second value for a day (RV-763, RV-764) is refused.
/// </summary>
/// <param name="Validity">The days the new value gets.</param>
/// <param name="Shortened">The value that ends the day before; null when none does.</param>
/// <param name="Resumes">The value that counts again afterwards; null when none does.</param>
public sealed record ParameterPlan(Period Validity, ParameterRow? Shortened, ParameterRow? Resumes)
{
    /// <summary>Puts a new value among those known.</summary>
    /// <param name="known">What is known now, by first day.</param>
    /// <param name="wanted">The days of the new value.</param>
    public static Result<ParameterPlan> Enter(IReadOnlyList<ParameterRow> known, Period wanted)
    {
        var touched = known.Where(row => row.Validity.Overlaps(wanted)).ToList();
        if (touched.Find(row => row.ValidFrom == wanted.From) is { } same)
        {
            return ParameterFaults.SameFirstDay(Shown(same), wanted.From);
        }

        if (touched.Find(row => row.ValidFrom > wanted.From) is { } later)
        {
            var last = wanted.To is null || later.ValidTo < wanted.To ? later.ValidTo : wanted.To;
            return ParameterFaults.Overlap(Shown(later), later.ValidFrom, last);
        }

        if (touched.Count == 0 && GapBeside(known, wanted) is { } gap)
        {
            return gap;
        }

        var around = touched.Count == 0 ? null : touched[0];
        var resumes = wanted.To is { } to && around is not null && (around.ValidTo is null || around.ValidTo > to);
        return new ParameterPlan(wanted, around, resumes ? around : null);
    }

    /// <summary>Ends a value early; the one after it must be there, and begins the day after.</summary>
    /// <param name="known">What is known now, by first day.</param>
    /// <param name="ending">The value that ends.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <returns>The plan, whose validity is that of the value after.</returns>
    public static Result<(ParameterPlan Plan, ParameterRow Next)> End(
        IReadOnlyList<ParameterRow> known,
        ParameterRow ending,
        DateOnly lastDay
    )
    {
        if (!ending.Validity.Contains(lastDay))
        {
            return ParameterFaults.EndsOutside(ending.ValidFrom, ending.ValidTo);
        }

        if (known.FirstOrDefault(row => row.ValidFrom > ending.ValidFrom) is not { } next)
        {
            return ParameterFaults.NothingFollows(lastDay.AddDays(1));
        }

        return lastDay == ending.ValidTo
            ? ParameterFaults.NothingChanged()
            : (new ParameterPlan(new Period(lastDay.AddDays(1), next.ValidTo), ending, null), next);
    }

    /// <summary>What follows, a sentence each.</summary>
    /// <param name="shown">The new value as users read it.</param>
    /// <param name="today">Today.</param>
    public IEnumerable<string> Consequences(string shown, DateOnly today)
    {
        yield return $"{shown} gælder {Validity}.";
        if (Shortened is { } former)
        {
            yield return $"Den nuværende værdi, {Shown(former)}, slutter {Danish.Date(Validity.From.AddDays(-1))}.";
        }

        if (Resumes is { } again && Validity.To is { } to)
        {
            yield return $"Fra {Danish.Date(to.AddDays(1))} gælder {Shown(again)} igen.";
        }

        if (Validity.From <= today)
        {
            yield return "Den første dag er begyndt. Det, der allerede er offentliggjort, ændres ikke; nye beregninger bruger værdien.";
        }

        yield return "Skabeloner, der allerede er hentet til den tid, er lavet med den værdi, der gjaldt da; det siger kontrollen, når de afleveres.";
    }

    internal static string Shown(ParameterRow row) => row.ToParameter().Shown;

    private static Fault? GapBeside(IReadOnlyList<ParameterRow> known, Period wanted)
    {
        if (known.Count == 0)
        {
            return null;
        }

        var before = known.LastOrDefault(row => row.ValidTo < wanted.From);
        var after = known.FirstOrDefault(row => wanted.To < row.ValidFrom);
        return before?.ValidTo is { } end && end.AddDays(1) < wanted.From
                ? ParameterFaults.Gap(end.AddDays(1), wanted.From.AddDays(-1))
            : after is not null && wanted.To is { } to && to.AddDays(1) < after.ValidFrom
                ? ParameterFaults.Gap(to.AddDays(1), after.ValidFrom.AddDays(-1))
            : null;
    }
}
