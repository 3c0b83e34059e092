using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Features.Agreements;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Agreements;

/// <summary>What an area's newest rates would become under the assumptions of the address, which can be mailed.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class WhatIfModel(WhatIfDesk desk, PartyRegister register, VisitorAccessor visitors)
    : AgreementPageModel(register, visitors)
{
    private static readonly Dictionary<string, Func<EstimatedRate, object?>> Columns = new()
    {
        ["tilbud"] = one => one.Rate.Name,
        ["driftsherre"] = one => one.Operator,
        ["takst"] = one => one.Rate.Rate,
        ["skoen"] = one => one.After,
        ["aendring"] = one => one.Share,
        ["kroner"] = one => one.Kroner,
    };

    public WhatIfReport Report { get; private set; } = null!;

    /// <summary>Rates a page shows.</summary>
    private const int PageSize = 50;

    /// <summary>The rates that fit the address, in its order.</summary>
    public IReadOnlyList<EstimatedRate> Matching { get; private set; } = [];

    public ListPage Paging { get; private set; } = null!;

    public IReadOnlyList<EstimatedRate> Rates => Paging.Of(Matching);

    public PathPicture? Picture { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        if (!Choose(omraade))
        {
            return NotFound();
        }

        Report = await desk.LoadAsync(Area.Key, new WhatIfQuery(Request), HttpContext.RequestAborted);
        var shown = Report.Rates.Where(one =>
            Report.Query.Operator.Length == 0 || one.Rate.Party == Report.Query.Operator
        );
        Matching = [.. ListOrder.Of(Request).Apply(shown, Columns)];
        Paging = ListPage.Of(Request, Matching.Count, PageSize);
        Picture = Report is { View.Agreement: { } agreement, After.Standing: not null }
            ? new(PathPoints.Of(agreement, Years(), Report.After))
            : null;
        return Page();
    }

    /// <summary>The answer in one line.</summary>
    public string Headline() =>
        Report.Year is not { } year ? $"Der er ingen takster at regne på i {Area.Name}"
        : Report.Query.IsEmpty ? $"Hvad hvis? Regn på taksterne {year}"
        : Report.Kroner == 0m ? $"Skøn: ingen forskel i kroner i {year}"
        : $"Skøn: {Danish.Number(decimal.Abs(Report.Kroner), 0)}{Danish.HardSpace}kr. {(Report.Kroner < 0m ? "mindre" : "mere")} om året i {year}";

    /// <summary>What a field of the form holds: what the address says.</summary>
    public string Field(string name) => Request.Query[name].ToString();

    private List<AgreementYear> Years() =>
        [
            .. Report.View.Years.Where(one => one.Year != Report.Year),
            .. new[] { Report.Before }.OfType<AgreementYear>(),
        ];
}
