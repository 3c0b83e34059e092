using Rammevaerk.Kernel;

namespace Rammevaerk.Web.Demonstration.Plan;

/// <summary>One invented service's budget, occupancy and regulation in one year; the same at every filling.</summary>
public sealed class ServiceFigures
{
    /// <summary>The year the levels of the plan are for.</summary>
    public const int BaseYear = 2026;

    private const decimal UsualOccupancy = 0.965m;
    private const int DaysOfYear = 365;

    private ServiceFigures(PlannedService service, int year, decimal raise)
    {
        var draw = Draw.For(string.Create(Danish.Invariant, $"figures/{service.Party}/{service.Key}"));
        OverheadPercent = draw.Between(3.2m, 4.5m, 1);
        var units = service.Units ?? service.OpeningDays ?? DaysOfYear;
        var basis = decimal.Round(
            Rate(service, year) * raise * service.Places * units * UsualOccupancy / (1m + (OverheadPercent / 100m))
        );
        Lines = Split(basis, draw);
        Night = service.Kind.IsHome ? decimal.Round(Lines[0] * draw.Between(0.14m, 0.29m)) : 0m;
        HealthAct = service.HealthAct ? decimal.Round(Lines[0] * 0.03m) : 0m;
        Regulation = RegulationOf(service, year, basis);
    }

    /// <summary>The amounts of the nine cost lines, in kroner; income is negative.</summary>
    public IReadOnlyList<decimal> Lines { get; }

    /// <summary>The part of the pay that is for nights.</summary>
    public decimal Night { get; }

    /// <summary>The part of the pay that is for services under the health act.</summary>
    public decimal HealthAct { get; }

    public decimal OverheadPercent { get; }

    /// <summary>Post-regulation, in kroner; 0 for none.</summary>
    public decimal Regulation { get; }

    /// <summary>The figures of the year.</summary>
    /// <param name="service">The service.</param>
    /// <param name="year">Budget year.</param>
    /// <param name="raise">1 for an ordinary year; 1.08 for a budget eight per cent above it.</param>
    public static ServiceFigures Of(PlannedService service, int year, decimal raise = 1m) => new(service, year, raise);

    /// <summary>The occupancy read for a past year, in per cent points.</summary>
    public static decimal Reading(PlannedService service, int year)
    {
        var draw = Draw.For(string.Create(Danish.Invariant, $"reading/{service.Party}/{service.Key}/{year}"));
        return service.Kind.Type == "Aflastning og akut"
            ? draw.Between(90.2m, 95.8m, 1)
            : draw.Between(95.2m, 97.7m, 1);
    }

    private static decimal Rate(PlannedService service, int year)
    {
        var rate = service.Level;
        for (var past = Math.Min(year, BaseYear); past < Math.Max(year, BaseYear); past++)
        {
            var growth = 1m + Growth(service, past + 1);
            rate = year > BaseYear ? rate * growth : rate / growth;
        }

        return rate;
    }

    /// <summary>Prices and pay, and what each place makes of them.</summary>
    private static decimal Growth(PlannedService service, int year) =>
        Draw.For(string.Create(Danish.Invariant, $"growth/{service.Party}/{service.Key}/{year}"))
            .Between(0.014m, 0.039m, 3);

    private static decimal RegulationOf(PlannedService service, int year, decimal basis)
    {
        var draw = Draw.For(string.Create(Danish.Invariant, $"regulation/{service.Party}/{service.Key}/{year}"));
        return !service.IsExtra && draw.OnceIn(4) ? decimal.Round(basis * draw.Between(-0.008m, 0.008m, 3)) : 0m;
    }

    private static decimal[] Split(decimal basis, Draw draw)
    {
        var administration = decimal.Round(basis * draw.Between(0.028m, 0.047m, 3));
        var development = decimal.Round(basis * draw.Between(0.003m, 0.009m, 3));
        var income = -decimal.Round(basis * draw.Between(0.000m, 0.028m, 3));
        var operating = decimal.Round(basis * draw.Between(0.078m, 0.121m, 3));
        var property = decimal.Round(basis * draw.Between(0.036m, 0.081m, 3));
        var pools = decimal.Round(basis * draw.Between(0.004m, 0.012m, 3));
        var interest = decimal.Round(basis * draw.Between(0.008m, 0.029m, 3));
        var pensions = decimal.Round(basis * draw.Between(0.000m, 0.006m, 3));
        var pay = basis - administration - development - income - operating - property - pools - interest - pensions;
        return [pay, administration, development, income, operating, property, pools, interest, pensions];
    }
}
