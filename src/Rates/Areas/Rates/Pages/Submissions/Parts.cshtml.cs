using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Parts;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>The institutions' parts of an operator's file: fetch the template, hand in, replace; and merge them.</summary>
[RequiresPermission(Permissions.FillPart)]
public sealed class PartsModel(
    SubmissionDesk submissions,
    PartDesk desk,
    PartCheck check,
    InstitutionNames names,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public OperatorRound Own { get; private set; } = null!;

    public IReadOnlyList<InstitutionPart> Parts { get; private set; } = [];

    /// <summary>The parts put together; null for whoever only fills one, without parts, and when they cannot be merged.</summary>
    public PartsTogether? Together { get; private set; }

    /// <summary>Why the parts cannot be merged; null when they can.</summary>
    public Fault? MergeFault { get; private set; }

    /// <summary>Why no file is welcome now; null when one is.</summary>
    public Fault? Refusal { get; private set; }

    /// <summary>Names to choose from: the operator's offers, and those used before.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>What the checks find in the visitor's own parts; empty for whoever merges, who sees them all together.</summary>
    public IReadOnlyList<(InstitutionPart Part, PartFindings Found)> Checks { get; private set; } = [];

    /// <summary>Why a part could not be checked; null when all were.</summary>
    public Fault? CheckFault { get; private set; }

    /// <summary>The visitor's own parts.</summary>
    public IReadOnlyList<InstitutionPart> OwnParts =>
        [.. Parts.Where(part => part.ReceivedBy is not null && part.ReceivedBy == visitors.Current.AccountId)];

    /// <summary>Parts whose names are so alike that they may be the same institution, each pair once.</summary>
    public IReadOnlyList<(string One, string Other)> Alike =>
        [
            .. Parts
                .Select(
                    (part, at) =>
                        (
                            part.Institution,
                            Near: NearNames.Of(part.Institution, Parts.Take(at).Select(before => before.Institution))
                        )
                )
                .Where(pair => pair.Near is not null)
                .Select(pair => (pair.Near!, pair.Institution)),
        ];

    /// <summary>True for whoever delivers for the operator, and so merges.</summary>
    public bool MayDeliver => visitors.Current.May(Permissions.Deliver, Own.Round.AreaKey, Own.Party);

    public async Task<IActionResult> OnGetAsync(string omraade, string aar, string part)
    {
        if (await submissions.FindAsync(omraade, aar, part, HttpContext.RequestAborted) is not { } own)
        {
            return NotFound();
        }

        Own = own;
        Refusal = DeliveryWindow.Refusal(own.Round, own.Own, own.Deliveries, own.Party, DanishClock.Today(time));
        Parts = await desk.PartsAsync(own, HttpContext.RequestAborted);
        Names = await names.OfAsync(own, HttpContext.RequestAborted);
        if (MayDeliver && Parts.Count > 0)
        {
            var merged = await desk.MergeAsync(own, new Dictionary<FilledCell, int>(), HttpContext.RequestAborted);
            Together = merged.IsOk ? merged.Value : null;
            MergeFault = merged.Fault;
        }
        else if (!MayDeliver)
        {
            await CheckAsync();
        }

        return Page();
    }

    /// <summary>The news: for an institution about its own part, for the operator about them all.</summary>
    public string Headline() =>
        (MayDeliver, OwnParts.Count, Parts.Count) switch
        {
            (false, 0, _) => "Læg jeres del op",
            (false, 1, _) => $"{OwnParts[0].Institution}: del lagt op {Day(OwnParts[0])}",
            (false, var own, _) => $"{Danish.Number(own)} af dine dele er lagt op",
            (true, _, 0) => "Flere kan udfylde hver sin del",
            (true, _, 1) => "1 del er lagt op",
            var (_, _, all) => $"{Danish.Number(all)} dele er lagt op",
        };

    private static string Day(InstitutionPart part) =>
        DanishClock.Date(part.ReceivedAt).ToString("d. MMMM", Danish.Culture);

    private async Task CheckAsync()
    {
        var checks = new List<(InstitutionPart, PartFindings)>();
        foreach (var part in OwnParts)
        {
            var found = await check.RunAsync(Own, part, HttpContext.RequestAborted);
            if (found.IsOk)
            {
                checks.Add((part, found.Value));
            }

            CheckFault ??= found.Fault;
        }

        Checks = checks;
    }

    /// <summary>True when the visitor may fetch and take out the part.</summary>
    public bool MayOpen(InstitutionPart part) => SinglePart.MayOpen(visitors.Current, Own, part);

    /// <summary>The row of a conflict as users know it: number and name.</summary>
    public string RowOf(FilledCell cell)
    {
        var cells = Together!.Merged.Cells;
        var name =
            cell.Sheet == FilledCell.AddOns ? cells[new(cell.Row, FilledCell.AddOns, "name")].Text
            : cell.IsOfService ? cells[new(cell.Row, "offers", "offer")].Text
            : null;
        return cell.Sheet is FilledCell.Buyers or FilledCell.Steps
                ? cell.Row.Replace("|", ", ", StringComparison.Ordinal)
            : cell.Row.Length == 0 ? "Hele filen"
            : name is null ? cell.Row
            : $"{cell.Row} {name}";
    }

    /// <summary>A cell's content as users read it.</summary>
    public static string Shown(CellContent content) =>
        content.Number is { } number ? Danish.Number(number) : content.Text ?? "";
}
