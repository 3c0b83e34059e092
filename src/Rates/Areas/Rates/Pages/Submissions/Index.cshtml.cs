using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>An operator's page of a round: how far it is, what is due, what changed, and every delivery.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
public sealed class IndexModel(MyRoundDesk desk, VisitorAccessor visitors) : PageModel
{
    /// <summary>Rates shown in the table of changes; the rest are a click away.</summary>
    public const int MostChanges = 8;

    /// <summary>The page; null when it cannot be shown, and <see cref="Fault"/> says why.</summary>
    public MyRound? Own { get; private set; }

    public Fault? Fault { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, string part)
    {
        if (await desk.LoadAsync(omraade, aar, part, HttpContext.RequestAborted) is not { } loaded)
        {
            return NotFound();
        }

        Own = loaded.IsOk ? loaded.Value : null;
        Fault = loaded.Fault;
        return Page();
    }

    /// <summary>True when the visitor may do it for this operator.</summary>
    public bool May(string permission) => visitors.Current.May(permission, Own!.Round.AreaKey, Own.Own.Party);

    /// <summary>True for the operator's own people.</summary>
    private bool IsOwn => visitors.Current.Assignments.Any(one => one.Party == Own!.Own.Party);

    /// <summary>The operator as the reader speaks of it.</summary>
    public string Reader => IsOwn ? "jer" : Own!.Own.PartyName;

    /// <summary>Whose round it is, to the reader: Jeres runde, Struer Kommunes runde.</summary>
    public string RoundTitle =>
        IsOwn ? "Jeres runde"
        : Own!.Own.PartyName.EndsWith('s') ? $"{Own.Own.PartyName}' runde"
        : $"{Own.Own.PartyName}s runde";

    /// <summary>The state in one line.</summary>
    public string Headline() =>
        Own!.Newest switch
        {
            null when Own.Round.State == RoundState.Planned => $"Runden for {Own.Round.Year} er ikke åbnet endnu",
            null when Own.Own.Own.TemplateFetchedAt is null => $"Hent skabelonen for {Own.Round.Year}",
            null => $"Takstfilen for {Own.Round.Year} er ikke afleveret endnu",
            { State: SubmissionState.Returned } => "Takstgruppen har returneret takstfilen",
            { State: SubmissionState.Accepted } => "Takstfilen er accepteret",
            { State: SubmissionState.SignedOff } => "Takstfilen er godkendt og venter på takstgruppen",
            _ => Own.Findings! switch
            {
                { OpenErrors: > 0 and var errors } => $"{SeverityText.Counted(Severity.Error, errors)} skal rettes",
                { OpenWarnings: > 0 and var warnings } =>
                    $"{SeverityText.Counted(Severity.Warning, warnings)} mangler en bemærkning",
                _ => "Takstfilen er klar til at blive godkendt",
            },
        };

    /// <summary>What the newest delivery holds.</summary>
    public string Lead() =>
        Own!.Newest is { } newest
            ? $"Levering {newest.Number} er {StateWords.Of(newest.State)}. {Danish.Number(Own.RowsWithoutErrors)} af {Danish.Number(newest.Rows)} {(newest.Rows == 1 ? "takstlinje" : "takstlinjer")} er uden fejl."
            : "";
}
