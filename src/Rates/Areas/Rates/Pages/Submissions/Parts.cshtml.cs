using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
public sealed class PartsModel(SubmissionDesk submissions, PartDesk desk, VisitorAccessor visitors, TimeProvider time)
    : PageModel
{
    public OperatorRound Own { get; private set; } = null!;

    public IReadOnlyList<InstitutionPart> Parts { get; private set; } = [];

    /// <summary>The parts put together; null for whoever only fills one, without parts, and when they cannot be merged.</summary>
    public PartsTogether? Together { get; private set; }

    /// <summary>Why the parts cannot be merged; null when they can.</summary>
    public Fault? MergeFault { get; private set; }

    /// <summary>Why no file is welcome now; null when one is.</summary>
    public Fault? Refusal { get; private set; }

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
        if (MayDeliver && Parts.Count > 0)
        {
            var merged = await desk.MergeAsync(own, new Dictionary<FilledCell, int>(), HttpContext.RequestAborted);
            Together = merged.IsOk ? merged.Value : null;
            MergeFault = merged.Fault;
        }

        return Page();
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
        return cell.Sheet == FilledCell.Buyers ? cell.Row.Replace("|", ", ", StringComparison.Ordinal)
            : cell.Row.Length == 0 ? "Hele filen"
            : name is null ? cell.Row
            : $"{cell.Row} {name}";
    }

    /// <summary>A cell's content as users read it.</summary>
    public static string Shown(CellContent content) =>
        content.Number is { } number ? Kernel.Danish.Number(number) : content.Text ?? "";
}
