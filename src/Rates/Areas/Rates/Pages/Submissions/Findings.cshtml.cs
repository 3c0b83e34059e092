using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>What was found in a delivery: what, where, why, how to mend it; with comments and dispensations.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
public sealed class FindingsModel(SubmissionDesk submissions, VisitorAccessor visitors, RammevaerkDb db)
    : DeliveryPageModel(submissions, visitors)
{
    private HashSet<string> derived = [];

    public DeliveryFindings Findings { get; private set; } = null!;

    public DeliveryFindingList List { get; private set; } = null!;

    /// <summary>True when comments can be written now, by this visitor.</summary>
    public bool MayComment =>
        Delivery is { IsNewest: true, Submission.State: SubmissionState.Delivered or SubmissionState.Returned }
        && May(Permissions.Deliver);

    public Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string nummer) =>
        ShowAsync(
            omraade,
            aar,
            part,
            nummer,
            async () =>
            {
                Findings = await DeliveryFindings.LoadAsync(
                    db,
                    Delivery.Round,
                    Delivery.Submission,
                    HttpContext.RequestAborted
                );
                List = new DeliveryFindingList(Findings, Request);
                var rates = await Submissions.RatesAsync(Delivery.Submission, HttpContext.RequestAborted);
                derived = rates.Where(rate => rate.Rate is not null).Select(rate => rate.ServiceKey).ToHashSet();
                return Page();
            }
        );

    /// <summary>The address of the derivation of the finding's rate; null when it has none.</summary>
    public string? DerivationOf(DeliveryFinding finding) =>
        finding.Stored.ServiceKey is { } key && derived.Contains(key) ? $"{Delivery.Address}/takst/{key}" : null;

    /// <summary>The news in one line.</summary>
    public string Headline() =>
        Findings.All.Count == 0
            ? "Ingen fund"
            : $"{Danish.Number(Findings.All.Count)} fund: "
                + string.Join(
                    ", ",
                    Enum.GetValues<Severity>()
                        .Where(severity => List.List.Count(severity) > 0)
                        .Select(severity => SeverityText.Counted(severity, List.List.Count(severity)))
                );

    /// <summary>What to do next.</summary>
    public string Lead() =>
        Findings switch
        {
            { All.Count: 0 } => "Kontrollen har set på hele filen og fandt ikke noget.",
            { HasOpen: false } => "Intet mangler: leveringen kan godkendes.",
            { OpenErrors: > 0 } =>
                "Fejl rettes i filen, som afleveres igen. En advarsel skal rettes eller have en bemærkning. Et godt råd kræver intet.",
            _ => "Skriv en bemærkning til hver advarsel, eller ret filen. Takstgruppen læser bemærkningerne.",
        };

    /// <summary>How many of the warnings are answered.</summary>
    public string WarningNote()
    {
        var warnings = Findings.All.Where(one => one.Stored.Severity == Severity.Warning).ToList();
        return warnings.Count == 0
            ? "rettes eller forklares"
            : $"{Danish.Number(warnings.Count(one => !one.IsOpen))} af {Danish.Number(warnings.Count)} er forklaret";
    }
}
