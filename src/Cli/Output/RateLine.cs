using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Cli.Output;

/// <summary>One rate of a file as the command line shows it: of a service or of an add-on.</summary>
/// <param name="Key">The number of its row.</param>
/// <param name="Offer">The offer's name.</param>
/// <param name="Department">The department; empty when it has none.</param>
/// <param name="Service">The service's or add-on's name.</param>
/// <param name="Unit">What it is paid for; null when not chosen.</param>
/// <param name="Occupancy">Budgeted occupancy as a share; null for add-ons and where it is unknown.</param>
/// <param name="Rate">Kroner per unit; null when it could not be computed.</param>
/// <param name="IsAddOn">True for an add-on.</param>
/// <param name="Findings">Why there is no rate; empty when there is one.</param>
internal sealed record RateLine(
    string Key,
    string Offer,
    string Department,
    string Service,
    ServiceUnit? Unit,
    decimal? Occupancy,
    Figure? Rate,
    bool IsAddOn,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>What follows from the rate; null for add-ons and where there is no rate.</summary>
    public RateTerms? Terms { get; private init; }

    /// <summary>The services in the file's order, then the add-ons.</summary>
    public static IReadOnlyList<RateLine> Of(AssessedRateFile assessed) =>
        assessed
            .Rates.Services.Select(computed => Of(computed, assessed))
            .Concat(assessed.Rates.AddOns.Select(computed => Of(computed, assessed.Findings)))
            .ToList();

    /// <summary>The unit in Danish.</summary>
    public string UnitName =>
        Unit switch
        {
            ServiceUnit.Day => "døgn",
            ServiceUnit.OpeningDay => "dag",
            ServiceUnit.Attendance => "fremmøde",
            ServiceUnit.Hour => "time",
            ServiceUnit.Course => "forløb",
            ServiceUnit.Month => "måned",
            ServiceUnit.SchoolDay => "skoledag",
            null => "",
            _ => throw new InvalidOperationException(Unit.ToString()),
        };

    private static RateLine Of(ComputedService computed, AssessedRateFile assessed)
    {
        var (rates, findings) = (assessed.Rates, assessed.Findings);
        var row = computed.Service;
        return new(
            row.Key,
            row.Offer.ToString(),
            row.Department.ToString(),
            row.Service.ToString(),
            row.Unit.Key,
            computed.Occupancy?.Value,
            computed.Rate,
            IsAddOn: false,
            computed.Rate is null ? findings.Where(finding => RowCells.Of(row).Contains(finding.Cell)).ToList() : []
        )
        {
            Terms = computed.Rate is null
                ? null
                : RateTerms.Of(computed, rates.Steps.Where(step => step.Service == row), rates.Parameters),
        };
    }

    private static RateLine Of(ComputedAddOn computed, IReadOnlyList<Finding> findings)
    {
        var row = computed.AddOn;
        return new(
            row.Key,
            computed.Parent?.Offer.ToString() ?? "",
            computed.Parent?.Department.ToString() ?? "",
            row.Name.ToString(),
            row.Unit.Key,
            Occupancy: null,
            computed.Rate,
            IsAddOn: true,
            computed.Rate is null ? findings.Where(finding => RowCells.Of(row).Contains(finding.Cell)).ToList() : []
        );
    }
}
