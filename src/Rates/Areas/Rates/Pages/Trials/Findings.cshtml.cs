using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Trials;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Trials;

/// <summary>What was found in a file; while it is being assessed, how far that has come; when it was refused, why.</summary>
[RequiresPermission(Permissions.TryRateFile)]
[SecretAddress]
public sealed class FindingsModel(TrialDesk desk) : TrialPageModel(desk)
{
    private Dictionary<string, RateRow> rates = [];

    /// <summary>How far the assessment has come; null when it is done.</summary>
    public TrialStage? Stage { get; private set; }

    /// <summary>Why the file was refused; null when it was not.</summary>
    public Fault? Fault { get; private set; }

    public FindingList List { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await LoadAsync(id) is not { } job)
        {
            return NotFound();
        }

        if (!job.IsDone)
        {
            Stage = job.Stage;
            return Page();
        }

        Fault = (await job.Outcome).Fault;
        if (Fault is null)
        {
            List = new(Assessed.Findings, Request);
            rates = RateRow
                .All(Assessed)
                .Where(row => row.Rate is not null)
                .DistinctBy(row => row.Name)
                .ToDictionary(row => row.Name);
        }

        return Page();
    }

    /// <summary>The news in one line: 12 fund: 3 fejl, 5 advarsler, 4 gode råd.</summary>
    public string Headline()
    {
        var counted = Enum.GetValues<Severity>()
            .Select(severity => (severity, count: List.Count(severity)))
            .Where(pair => pair.count > 0)
            .Select(pair => SeverityText.Counted(pair.severity, pair.count))
            .ToList();
        var words = string.Join(", ", counted);
        return counted.Count == 0 ? "Ingen fejl og intet at bemærke"
            : Assessed.IsOk ? $"Ingen fejl, men {words}"
            : $"{Kernel.Danish.Number(Assessed.Findings.Count)} fund: {words}";
    }

    /// <summary>What to do next.</summary>
    public string Lead() =>
        Assessed.Findings.Count == 0 ? "Filen kan afleveres, som den er."
        : Assessed.IsOk ? "Filen kan afleveres. En advarsel skal rettes eller forklares; et godt råd kræver intet."
        : "Fejl skal rettes. En advarsel skal rettes eller forklares. Et godt råd kræver intet. Alt er kontrolleret på én gang.";

    /// <summary>The address of the derivation the finding's service has; null when it has none.</summary>
    public string? DerivationOf(Finding finding) =>
        rates.TryGetValue(finding.Subject, out var row) ? $"{Trial.Address}/takst/{row.Key}" : null;
}
