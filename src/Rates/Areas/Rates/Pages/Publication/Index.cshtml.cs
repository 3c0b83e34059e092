using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Areas.Rates.Pages.Review;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Publication;

/// <summary>What a publication would publish and leave out, before it is done.</summary>
[RequiresPermission(Permissions.PublishRates)]
public sealed class IndexModel(RoundDesk rounds, PublicationDesk desk, OperatorNames names) : RoundPageModel(rounds)
{
    public PublicationCheck Check { get; private set; } = null!;

    public string Address => $"{Round.Address}/offentliggoer";

    /// <summary>True when the round stands so that its rates may be published.</summary>
    public bool MayPublish => Round.State is RoundState.Closed or RoundState.Published && Check.Ready.Count > 0;

    public Task<IActionResult> OnGetAsync(string omraade, string aar) =>
        ShowAsync(
            omraade,
            aar,
            async () =>
            {
                Check = await desk.CheckAsync(Round, HttpContext.RequestAborted);
                return Page();
            }
        );

    public string NameOf(string party) => names.Of(party, Round.BudgetYear);

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        var ready = Check.Ready.Count;
        return ready > 0
                ? $"{Danish.Number(ready)} {(ready == 1 ? "takst er klar" : "takster er klar")} til at blive offentliggjort"
            : Check.Published > 0 && !Check.HasExceptions ? $"Alle takster for {Round.Year} er offentliggjort"
            : "Ingen takster er klar til at blive offentliggjort";
    }
}
