using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Governance;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Governance;

/// <summary>What a body says of itself: the approved version to everyone, earlier ones too, and the draft to its editors.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class ShowModel(
    BodyReading reading,
    GovernanceDesk desk,
    BasisReading bases,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public Body Body { get; private set; } = null!;

    /// <summary>The version shown; null when none may be.</summary>
    public GovernanceText? Text { get; private set; }

    /// <summary>Every version the visitor may read, newest first.</summary>
    public IReadOnlyList<GovernanceText> Versions { get; private set; } = [];

    public BasisView Basis { get; private set; } = new("", null);

    public DateOnly Today { get; } = DanishClock.Today(time);

    public bool MayEdit => visitors.Current.May(Permissions.EditParties, Body.AreaKey);

    public bool MayOpenBody => visitors.Current.May(Permissions.ReadParties, Body.AreaKey);

    /// <summary>True when a newer approved version counts instead.</summary>
    public bool IsEarlier =>
        Text is { IsDraft: false } && Text.Number < Versions.Where(one => !one.IsDraft).Max(one => one.Number);

    public string AddressOf(GovernanceText text) =>
        $"{Body.Address}/grundlag/{text.Number.ToString(Kernel.Danish.Invariant)}";

    public async Task<IActionResult> OnGetAsync(string omraade, string organ, int? nummer)
    {
        var cancellation = HttpContext.RequestAborted;
        if (await reading.FindBodyAsync(new AreaKey(omraade), organ, cancellation) is not { } body)
        {
            return NotFound();
        }

        Body = body;
        Versions = [.. (await desk.OfAsync(body, cancellation)).Where(text => !text.IsDraft || MayEdit)];
        Text = nummer is null ? Newest() : Versions.FirstOrDefault(text => text.Number == nummer);
        if (nummer is not null && Text is null)
        {
            return NotFound();
        }

        Basis = Text is null ? Basis : await bases.OfAsync(Text, cancellation);
        return Page();
    }

    /// <summary>The draft for its editors, else the newest approved.</summary>
    private GovernanceText? Newest() => Versions.Count == 0 ? null : Versions[0];
}
