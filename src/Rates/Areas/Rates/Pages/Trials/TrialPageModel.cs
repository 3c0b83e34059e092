using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>A page about one trial: 404 when there is none or no longer, and a file that was assessed in all but the first.</summary>
public abstract class TrialPageModel(TrialDesk desk) : PageModel
{
    public Trial Trial { get; private set; } = null!;

    /// <summary>The trial's file with rates and findings.</summary>
    public AssessedRateFile Assessed { get; private set; } = null!;

    /// <summary>Operator, year and file name in one line.</summary>
    public string Subject =>
        $"{Assessed.File.Header.Operator.FullName} · {Assessed.File.Header.Year.ToString()} · {Trial.FileName}";

    /// <summary>Shows the page of a file that was assessed; what still waits or was refused is told by the first page.</summary>
    protected async Task<IActionResult> ShowAsync(string id, Func<IActionResult> fill)
    {
        if (await LoadAsync(id) is not { } job)
        {
            return NotFound();
        }

        return job.IsDone && (await job.Outcome).IsOk ? fill() : Redirect(job.Trial.Address);
    }

    /// <summary>The trial's job as far as it has come; null when there is none.</summary>
    protected async Task<TrialJob?> LoadAsync(string id)
    {
        var job = await desk.FindAsync(id, HttpContext.RequestAborted);
        Trial = job?.Trial ?? Trial;
        if (job is { IsDone: true } && await job.Outcome is { IsOk: true, Value: var assessed })
        {
            Assessed = assessed;
        }

        return job;
    }
}
