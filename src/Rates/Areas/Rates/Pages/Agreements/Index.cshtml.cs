using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Agreements;

/// <summary>An area's published rates against its rate agreement, year by year, operator by operator and line by line.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class IndexModel(AgreementDesk desk, PartyRegister register, VisitorAccessor visitors)
    : AgreementPageModel(register, visitors)
{
    public AgreementView View { get; private set; } = null!;

    /// <summary>The year the lists show; null when there are no rates to hold against the agreement.</summary>
    public AgreementYear? Year { get; private set; }

    public AgreementList List { get; private set; } = null!;

    public PathPicture? Picture { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? omraade)
    {
        if (!Choose(omraade))
        {
            return NotFound();
        }

        View = await desk.LoadAsync(Area.Key, Request.Query["aftale"].ToString(), HttpContext.RequestAborted);
        Year = View.YearOf(Request.Query["aar"].ToString());
        List = new(Year, Request);
        Picture =
            View.Agreement is { } agreement && View.Years.Any(year => year.Standing is not null)
                ? new(PathPoints.Of(agreement, View.Years))
                : null;
        return Page();
    }

    /// <summary>The news in one line.</summary>
    public string Headline() =>
        View.Agreement is not { } agreement ? $"{Area.Name} har ingen takstaftale"
        : Year is not { Lines.Count: > 0 } year ? $"Der er ingen takster at holde op mod takstaftalen {agreement.Years}"
        : year.Standing is not { } standing ? $"Indekset for {year.Year} mangler prisudvikling"
        : standing.IsAbove
            ? $"Taksterne {year.Year} er {Danish.Number(standing.Excess.Value, 0)}{Danish.HardSpace}kr. om året over stien"
        : $"Taksterne {year.Year} holder takstaftalen";

    /// <summary>Why rates are not part of the index, each reason with how many.</summary>
    public static string Reasons(LeftOut left, int baseYear) =>
        string.Join(
            ", ",
            new (int Count, string Words)[]
            {
                (left.WithoutBase, $"uden takst for samme enhed i {baseYear}"),
                (left.Outside, "uden for rammeaftalen"),
                (left.WithoutUnits, "uden kendt antal enheder"),
            }
                .Where(reason => reason.Count > 0)
                .Select(reason => $"{Danish.Number(reason.Count)} {reason.Words}")
        );

    /// <summary>The page for another year of the same agreement.</summary>
    public string OfYear(int year) =>
        FormattableString.Invariant($"{Address}?aftale={View.Agreement!.Years}&aar={year}");
}
