using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>What stands in the way of signing a delivery off; the forms to sign it off, and to take that back.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
public sealed class SignOffModel(SubmissionDesk submissions, VisitorAccessor visitors, RammevaerkDb db)
    : DeliveryPageModel(submissions, visitors)
{
    public DeliveryFindings Findings { get; private set; } = null!;

    /// <summary>True when the delivery can be signed off as it stands.</summary>
    public bool IsReady =>
        Delivery is { IsNewest: true, Submission.State: SubmissionState.Delivered } && !Findings.HasOpen;

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
                return Page();
            }
        );

    public string Headline() =>
        Delivery.Submission.State switch
        {
            SubmissionState.SignedOff => $"Levering {Delivery.Submission.Number} er godkendt",
            SubmissionState.Accepted => $"Levering {Delivery.Submission.Number} er accepteret",
            SubmissionState.Returned => $"Levering {Delivery.Submission.Number} er returneret",
            _ when !Delivery.IsNewest => "Der er en nyere levering",
            _ => IsReady ? "Klar til at blive godkendt" : "Der mangler noget, før der kan godkendes",
        };

    public string Lead() =>
        Delivery.Submission switch
        {
            { State: SubmissionState.SignedOff } =>
                "Takstgruppen gennemgår den. Godkendelsen kan trækkes tilbage, indtil gruppen har svaret.",
            { State: SubmissionState.Accepted } => "Takstgruppen har accepteret den, så den står fast.",
            { State: SubmissionState.Returned } =>
                "Ret filen, og aflevér den igen, eller svar takstgruppen på jeres side.",
            _ when !Delivery.IsNewest => "Det er den nyeste levering, der godkendes.",
            _ => IsReady
                ? "Ingen fejl står åbne, og alle advarsler er forklaret. Godkendelsen sender takstfilen videre til takstgruppen."
                : SubmissionFaults.FindingsOpen(Findings.OpenErrors, Findings.OpenWarnings).Message,
        };
}
