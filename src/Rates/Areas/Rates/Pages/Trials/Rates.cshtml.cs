using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Trials;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>The rates of a file beside last year's, each leading to its derivation.</summary>
[RequiresPermission(Permissions.TryRateFile)]
[SecretAddress]
public sealed class RatesModel(TrialDesk desk) : TrialPageModel(desk)
{
    public RateList List { get; private set; } = null!;

    /// <summary>The change of a rate, as a share, beyond which it must be explained.</summary>
    public decimal Limit => Assessed.Rates.Parameters.RateChangeWarning.Share;

    public Task<IActionResult> OnGetAsync(string id) =>
        ShowAsync(
            id,
            () =>
            {
                List = new(Assessed, Request);
                return Page();
            }
        );

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        var computed = List.All.Count(row => row.Rate is not null);
        var year = Assessed.File.Header.Year;
        return computed == List.All.Count
            ? $"{Danish.Number(computed)} {(computed == 1 ? "takst" : "takster")} for {year}"
            : $"{Danish.Number(computed)} af {Danish.Number(List.All.Count)} takster for {year} kan beregnes";
    }

    /// <summary>How many moved, and how far.</summary>
    public string Lead()
    {
        var changes = List.All.Select(row => row.Change).OfType<decimal>().ToList();
        if (changes.Count == 0)
        {
            return "Filen har ingen takster fra sidste år at sammenligne med. Vælg en takst for at se, hvordan den er regnet ud.";
        }

        var over = changes.Count(change => decimal.Abs(change) > Limit);
        var up = changes.Count(change => change > 0m);
        var down = changes.Count(change => change < 0m);
        return (
                up + down == 0 ? "Ingen takster stiger eller falder. "
                : down == 0 ? $"{Danish.Number(up)} stiger, ingen falder. "
                : up == 0 ? $"{Danish.Number(down)} falder, ingen stiger. "
                : $"{Danish.Number(up)} stiger, {Danish.Number(down)} falder. "
            )
            + (
                over == 0
                    ? $"Ingen ændrer sig mere end {Danish.Percent(Limit)}."
                    : $"{Danish.Number(over)} ændrer sig mere end {Danish.Percent(Limit)} og skal forklares."
            );
    }
}
