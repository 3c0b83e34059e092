using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>One figure of an agreement that an address asks the derivation of.</summary>
/// <param name="View">The area's agreement.</param>
/// <param name="Year">The year.</param>
/// <param name="Whose">What it is of: the area, an operator, a service.</param>
/// <param name="Standing">Index, goal and kroner.</param>
/// <param name="ShowsKroner">True when the kroner are asked for, not the index.</param>
public sealed record AgreementDerivation(
    AgreementView View,
    AgreementYear Year,
    string Whose,
    AgreementStanding Standing,
    bool ShowsKroner
)
{
    /// <summary>The figure explained.</summary>
    public Explanation Explanation => Explanation.Of(ShowsKroner ? Standing.Excess : Standing.Index);

    /// <summary>Address of the derivation of an index.</summary>
    public static string AddressOf(AgreementView view, int year, string? party = null, string? service = null) =>
        FormattableString.Invariant($"{AgreementDesk.AddressOf(view.Area)}/{year}/udledning")
        + $"?aftale={view.Agreement!.Years}"
        + (party is null ? "" : $"&part={party}")
        + (service is null ? "" : $"&ydelse={Uri.EscapeDataString(service)}");

    /// <summary>The figure an address asks for; null when there is no such.</summary>
    public static async Task<AgreementDerivation?> FindAsync(
        AgreementDesk desk,
        AreaKey area,
        int year,
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        var query = request.Query;
        var view = await desk.LoadAsync(area, query["aftale"].ToString(), cancellation);
        var (party, service) = (query["part"].ToString(), query["ydelse"].ToString());
        if (view.Years.FirstOrDefault(one => one.Year == year) is not { } found)
        {
            return null;
        }

        var own = found.Operators.FirstOrDefault(one => one.Party == party);
        var line = own?.Lines.FirstOrDefault(one => one.Rate.ServiceKey == service);
        var (whose, standing) =
            party.Length == 0 ? ("hele området", found.Standing)
            : service.Length == 0 ? (own?.Name, own?.Standing)
            : (line?.Rate.Name, line?.Standing);
        return whose is null || standing is null
            ? null
            : new(view, found, whose, standing, query["tal"].ToString() == "kroner");
    }

    /// <summary>The derivation as JSON.</summary>
    internal static async Task<IResult> JsonAsync(string omraade, int aar, HttpContext context, AgreementDesk desk) =>
        await FindAsync(desk, new AreaKey(omraade), aar, context.Request, context.RequestAborted) is { } found
            ? Results.Text(found.Explanation.ToJson(), "application/json")
            : Results.NotFound();
}
