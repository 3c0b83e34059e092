using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Rounds;

/// <summary>The rounds of the visitor's areas.</summary>
[RequiresPermission(Permissions.ReadRounds)]
[OwnScope]
public sealed class IndexModel(RoundList rounds, VisitorAccessor visitors) : PageModel
{
    public IReadOnlyList<AreaRounds> Areas { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Areas = await rounds.LoadAsync(visitors.Current, cancellation);
}
