using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>What was found in a delivery: what, where, why, how to mend it; with comments and dispensations.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[ShowsCosts("Fund i en levering", Permissions.ReadSubmissions)]
public sealed class FindingsModel(
    SubmissionDesk submissions,
    VisitorAccessor visitors,
    RammevaerkDb db,
    TimeProvider time
) : DeliveryPageModel(submissions, visitors)
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

    /// <summary>True when the answer to what stands here is a new file, and this visitor may deliver one.</summary>
    public bool MayDeliverAnew =>
        Delivery is { IsNewest: true, Submission.State: SubmissionState.Delivered or SubmissionState.Returned }
        && May(Permissions.Deliver)
        && DeliveryWindow.Refusal(
            Delivery.Round,
            Delivery.Own.Own,
            Delivery.Own.Deliveries,
            Delivery.Own.Party,
            DanishClock.Today(time)
        )
            is null;

    /// <summary>The news in one line: what is open, and what is settled.</summary>
    public string Headline() =>
        Findings switch
        {
            { All.Count: 0 } => "Ingen fund",
            { HasOpen: true } =>
                $"{string.Join(" og ", Open())}{(Findings.OpenWarnings > 0 ? " mangler en bemærkning" : " skal rettes")}",
            { Tally.Explained: 0, Covered: 0 } =>
                $"Ingen åbne fund, {SeverityText.Counted(Severity.Hint, Findings.Tally.Hints)}",
            _ => $"Fund: {FindingWords.Open(0, Findings.Tally.Explained, Findings.Covered)}",
        };

    /// <summary>Where the delivery stands, and what is to be done.</summary>
    public string Lead()
    {
        var one = Delivery.Submission;
        return !Delivery.IsNewest
            ? $"Levering {one.Number} er afløst af levering {Delivery.Own.Newest!.Number}. Her står, hvad kontrollen fandt i den."
            : one.State switch
            {
                SubmissionState.Accepted =>
                    $"Leveringen er accepteret{On(one.ReviewedAt)}. Der skal ikke gøres mere; skal noget ændres, kan takstgruppen låse den op.",
                SubmissionState.Returned =>
                    $"Leveringen er returneret{On(one.ReviewedAt)}. {(IsOwn ? "Ret filen og aflevér den igen, eller svar takstgruppen." : "Driftsherren skal rette filen og aflevere den igen, eller svare takstgruppen.")}",
                SubmissionState.SignedOff =>
                    $"Leveringen er godkendt af driftsherre{On(one.SignedOffAt)} og venter på takstgruppen.",
                _ => Findings switch
                {
                    { All.Count: 0 } =>
                        $"Kontrollen har set på hele filen og fandt ikke noget. Leveringen venter på {(IsOwn ? "jeres" : "driftsherrens")} godkender.",
                    { HasOpen: false } => "Intet mangler: leveringen kan godkendes.",
                    { OpenErrors: > 0 } =>
                        "Fejl rettes i filen, som afleveres igen. En advarsel skal rettes eller have en bemærkning. Et godt råd kræver intet.",
                    _ => "Skriv en bemærkning til hver advarsel, eller ret filen. Takstgruppen læser bemærkningerne.",
                },
            };
    }

    /// <summary>What is to be done with findings of a severity.</summary>
    public string Note(Severity severity) =>
        severity switch
        {
            Severity.Error => Findings.OpenErrors > 0 ? "skal rettes i filen" : "intet at rette",
            Severity.Warning => Findings.OpenWarnings > 0 ? "rettes eller forklares" : "intet at forklare",
            _ => "kræver intet",
        };

    private IEnumerable<string> Open() =>
        new[]
        {
            Findings.OpenErrors > 0
                ? SeverityText.Counted(Severity.Error, Findings.OpenErrors)
                    + (Findings.OpenWarnings > 0 ? " skal rettes" : "")
                : "",
            Findings.OpenWarnings > 0 ? SeverityText.Counted(Severity.Warning, Findings.OpenWarnings) : "",
        }.Where(words => words.Length > 0);

    private static string On(DateTime? at) => at is { } known ? $" {Danish.Date(DanishClock.Date(known))}" : "";
}
