using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Split;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Split;

/// <summary>Why a line of the comparison costs more or less with a split rate.</summary>
[RequiresPermission(Permissions.ReadReview)]
[ShowsCosts("Opdelt takst", Permissions.ReadReview)]
public sealed class RateModel(RoundDesk rounds, SplitDesk desk) : PageModel
{
    public RateRound Round { get; private set; } = null!;

    public SplitDerivation Found { get; private set; } = null!;

    public SplitLine Line { get; private set; } = null!;

    public Explanation Explanation { get; private set; } = null!;

    /// <summary>Service and level.</summary>
    public string Name =>
        Line.Level.Length == 0 ? ((IRateSubject)Found.Rate).Name : $"{((IRateSubject)Found.Rate).Name}, {Line.Level}";

    public string Headline =>
        Line.Yearly is { } yearly
            ? $"Hvorfor {Danish.Kroner(yearly.Value)} om året?"
            : $"Hvorfor {Danish.Kroner(Line.Difference.Value)} pr. {Found.Rate.Unit}?";

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string ydelse, int linje = 1)
    {
        var cancellation = HttpContext.RequestAborted;
        if (
            await rounds.FindAsync(omraade, aar, cancellation) is not { } round
            || await desk.FindAsync(round, part, ydelse, new SplitQuery(Request), cancellation) is not { } found
            || found.Lines.ElementAtOrDefault(linje - 1) is not { } line
        )
        {
            return NotFound();
        }

        (Round, Found, Line) = (round, found, line);
        Explanation = found.Explain(line);
        return Page();
    }
}
