using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>
/// What an operator writes about the warnings of its file. The words about a rate that moved name what moved it, with the
/// amounts of the file.
/// </summary>
/// <param name="one">The operator.</param>
/// <param name="year">The file's budget year.</param>
/// <param name="changes">What the file has otherwise than the plan.</param>
/// <param name="corrected">Number of the service whose rate of last year was corrected; null for none.</param>
internal sealed class OperatorWords(PlannedOperator one, int year, FileChanges changes, string? corrected)
{
    private static readonly string[] OfHighOccupancy =
    [
        "Der var venteliste hele året, og pladserne blev besat samme dag. Tallet er kontrolleret mod dagsbelægningen.",
        "Belægningen er rigtig: tilbuddet har haft flere ansøgere end pladser siden foråret.",
    ];

    private static readonly string[] OfOccupancy =
    [
        "Tallet er kontrolleret mod dagsbelægningen i fagsystemet.",
        "Belægningen er talt op igen med dagsbelægningen; tallet er rigtigt.",
    ];

    private static readonly string[] OfOther =
    [
        "Kontrolleret med økonomiafdelingen. Tallet er rigtigt.",
        "Det er, som det skal være; sekretariatet er orienteret pr. telefon.",
    ];

    /// <summary>A comment on a finding; the same for the same finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rate">The rate it is about; null when it is about none.</param>
    public string About(SubmissionFinding finding, DeliveredRate? rate)
    {
        var draw = Draw.For($"comment/{finding.Check}/{finding.Subject}");
        var row = one.Services.Select(service => service.Service.Key).ToList().IndexOf(finding.ServiceKey ?? "");
        return (finding.Check, row) switch
        {
            ("RF-401", >= 0) when rate is { Rate: not null, LastRate: not null } => OfMovedRate(row, rate),
            ("RF-404", >= 0) => OfPlaces(row),
            ("RF-210", _) => draw.Pick(OfHighOccupancy),
            ("RF-209" or "RF-408", _) => draw.Pick(OfOccupancy),
            _ => draw.Pick(OfOther),
        };
    }

    private string OfMovedRate(int row, DeliveredRate rate)
    {
        var moves = new RateMove(one.Services[row].Service, year, changes, row, rate);
        return rate.ServiceKey == corrected
            ? $"Sidste års takst blev sat ned i foråret, og ændringen regnes fra den rettede takst. {moves.Words()}"
            : moves.Words();
    }

    private string OfPlaces(int row)
    {
        var more = RateMove.PlacesIn(changes, row, one.Services[row].Service) - one.Services[row].Service.Places;
        return more > 0m
            ? $"Udvidelsen med {Danish.Number(more)} pladser er aftalt med køberne og sendt til behandling i forummet."
            : $"{Danish.Number(-more)} pladser er nedlagt efter aftale med køberne; det er meddelt sekretariatet.";
    }
}
