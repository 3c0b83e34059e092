using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Insight.Reports;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Insight;

/// <summary>Management information of an area's year, or of one operator's.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[EnableRateLimiting(RateLimits.Report)]
[KeptForVisitor]
public sealed class IndexModel(
    ReportReading reading,
    RammevaerkDb db,
    PublishedRateDesk published,
    PartyRegister register,
    InsightReaders readers,
    InsightPrint print,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    /// <summary>Null when nothing is known of the area yet.</summary>
    public InsightReport? Report { get; private set; }

    public Area Area { get; private set; } = null!;

    public IReadOnlyList<ReportSection> Sections { get; private set; } = [];

    public InsightList List { get; private set; } = null!;

    public InsightChoices Choices { get; private set; } = null!;

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>True when the year has a choice between what is published and what is delivered.</summary>
    public bool MayChooseBasis { get; private set; }

    public bool MakesPdf => print.MakesPdf;

    public DateOnly Today => DanishClock.Today(time);

    /// <summary>Areas in force, by name.</summary>
    public IReadOnlyList<Area> Areas => register.AreasOn(Today);

    /// <summary>The query that keeps what is chosen.</summary>
    public string Query => Report is { } report ? InsightAddress.Query(report.Knowledge, report.Filter) : "";

    public async Task<IActionResult> OnGetAsync(string? omraade, int? aar, string? part)
    {
        var key = omraade ?? visitors.Current.Area?.Value ?? await FirstAsync();
        if (register.FindArea(key) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        var sees = readers.SeesInner(area.Key, part);
        var years = await InsightYears.LoadAsync(db, published, area.Key, HttpContext.RequestAborted);
        Years = [.. years.All(sees)];
        var year = aar ?? (years.Published.Concat(Years).FirstOrDefault());
        if (year == 0)
        {
            return Page();
        }

        if (aar is null && omraade is not null)
        {
            return Redirect(InsightAddress.Of(area.Key, year));
        }

        Report = await reading.FindAsync(key, year, part, Request, HttpContext.RequestAborted);
        if (Report is null)
        {
            return NotFound();
        }

        MayChooseBasis = sees && years.Delivered.Contains(year);
        Sections = ReportSections.Of(Report);
        List = new(Report, Request);
        Choices = new(Report);
        return Page();
    }

    /// <summary>The first area with published rates; the first of all while there are none.</summary>
    private async Task<string> FirstAsync()
    {
        var years = await published.YearsAsync(HttpContext.RequestAborted);
        return (Areas.FirstOrDefault(area => years[area.Key.Value].Any()) ?? Areas[0]).Key.Value;
    }

    /// <summary>The news in one line.</summary>
    public string Headline() =>
        Report is not { } report ? $"{Area.Name} har ingen takster endnu"
        : report.Rates.Count == 0 ? $"Ingen takster for {report.Year} at vise"
        : Sections.FirstOrDefault(section => section.Id == "takstaftalen") is { } agreement ? agreement.Heading
        : $"{Danish.Number(report.Rates.Count)} takster og {Danish.Number(report.Total.Places, 0)} pladser i {report.Year}";

    /// <summary>The report of another year, or on another ground, with the same filter.</summary>
    public string OfYear(int year) => InsightAddress.Of(Area.Key, year, Report!.Party);

    /// <summary>Where the report for an operator alone is; null when one is shown already.</summary>
    public string? OwnReport =>
        Report!.Party is null && Report.Filter.Operator.Length > 0
            ? InsightAddress.Of(Area.Key, Report.Year, Report.Filter.Operator)
            : null;
}
