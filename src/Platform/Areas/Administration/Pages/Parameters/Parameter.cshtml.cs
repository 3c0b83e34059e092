using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Features.Parameters;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Parameters;

/// <summary>One parameter: its values, what they were before, and the forms that change it.</summary>
[RequiresPermission(Permissions.EditParameters)]
public sealed class ParameterModel(ParameterDesk desk, TimeProvider time) : PageModel
{
    public AreaKey Area { get; private set; }

    public ParameterHistory History { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>What the form for a new value holds.</summary>
    public ParameterTyped Typed { get; private set; } = null!;

    /// <summary>The new value of the address and what it would change; null when none is asked about.</summary>
    public ParameterPreview? Preview { get; private set; }

    public DateOnly Today => DanishClock.Today(time);

    public ParameterRow Any => History.Any;

    public string Seen => EnterParameter.Seen(History);

    public string Address => ParameterEndpoints.AddressOf(Area, Any.Name);

    public async Task<IActionResult> OnGetAsync(string omraade, string navn, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (await desk.HistoryAsync(Area, navn, cancellation) is not { } history)
        {
            return NotFound();
        }

        History = history;
        Names = await desk.NamesAsync(history.Current.Concat(history.Former), cancellation);
        Typed = ParameterTyped.Of(Request.Query);
        if (FormRefusal.Of(HttpContext) is not null)
        {
            Typed = PostedToEnter() ? ParameterTyped.Of(Request.Form) : Typed;
        }
        else if (Request.Query.ContainsKey("vaerdi"))
        {
            Preview = ParameterPreview.Of(Typed, history);
            if (Preview.Faults.Count > 0)
            {
                HttpContext.Features.Set(new FormRefusal(Address, Preview.Faults));
            }
        }

        return Page();
    }

    public string EnteredBy(ParameterRow row) => Entered.By(row, Names);

    /// <summary>The error class of a field that was refused.</summary>
    public string? Refused(string field) =>
        FormRefusal.Of(HttpContext)?.Faults.Any(fault => fault.Field == field) == true ? "form-error" : null;

    /// <summary>The field's value in a row's own form: as posted when that form was refused, else as stored.</summary>
    public string Value(string form, string field, string? stored) =>
        Posted.Value(HttpContext, ConfirmFormTagHelper.IdField) == form
            ? Posted.Value(HttpContext, field) ?? ""
            : stored ?? "";

    private bool PostedToEnter() =>
        Request.HasFormContentType && Posted.Value(HttpContext, ConfirmFormTagHelper.IdField) is null;
}
