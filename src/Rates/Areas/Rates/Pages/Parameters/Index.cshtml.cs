using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;
using Rammevaerk.Rates.Features.Catalogue;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Parameters;

/// <summary>Every dated parameter with its value and source.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class IndexModel(ParameterSet parameters, ParameterDesk desk, TimeProvider time) : PageModel
{
    private const int FirstYear = 2019;

    public ParameterList List { get; private set; } = null!;

    /// <summary>The areas that have parameters, the whole country last.</summary>
    public IReadOnlyList<AreaKey> Areas { get; private set; } = [];

    public IReadOnlyList<int> Years { get; private set; } = [];

    public int Unknown =>
        List.All.Where(parameter => parameter.IsDefault).Select(parameter => parameter.Key).Distinct().Count();

    /// <summary>Which day's knowledge is shown.</summary>
    public KnownDate Known { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Known = KnownDate.Of(Request, time);
        var known = Known.Instant is { } instant ? await desk.KnownAsync(instant, cancellation) : parameters;
        List = new(known, Request);
        Areas = [.. known.All.Select(parameter => parameter.Area).Distinct().OrderBy(area => area == AreaKey.Country)];
        var last = Platform.DanishClock.Year(time) + 2;
        Years = [.. Enumerable.Range(0, last - FirstYear + 1).Select(back => last - back)];
    }
}
