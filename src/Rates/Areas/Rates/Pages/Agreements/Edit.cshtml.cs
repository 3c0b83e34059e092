using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Agreements;

/// <summary>The form of a rate agreement, new or stored.</summary>
[RequiresPermission(Permissions.EditParameters)]
public sealed class EditModel(AgreementDesk desk, PartyRegister register, VisitorAccessor visitors)
    : AgreementPageModel(register, visitors)
{
    /// <summary>The stored agreement; null for a new one.</summary>
    public RateAgreement? Agreement { get; private set; }

    /// <summary>Where the form is posted.</summary>
    public string Target => Agreement is { } stored ? $"{Address}/{stored.Id}" : $"{Address}/ny";

    public async Task<IActionResult> OnGetAsync(string omraade, Guid? id)
    {
        if (!Choose(omraade))
        {
            return NotFound();
        }

        Agreement = id is { } known
            ? (await desk.AgreementsAsync(Area.Key, HttpContext.RequestAborted)).Find(one => one.Id == known)
            : null;
        return id is not null && Agreement is null ? NotFound() : Page();
    }

    /// <summary>What the field holds: as posted, or as stored.</summary>
    public string Field(string name) =>
        Posted.Value(HttpContext, name)
        ?? name switch
        {
            "basisaar" => Agreement?.BaseYear.ToString(Danish.Invariant) ?? "",
            "sidsteaar" => Agreement?.LastYear.ToString(Danish.Invariant) ?? "",
            "aendring" => PercentWords.Points(Agreement?.Change),
            "grundlag" => (Agreement?.Basis ?? PriceBasis.Real).ToString(),
            "kilde" => Agreement?.Source ?? "",
            "beslutning" => Agreement?.Decision ?? "",
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
}
