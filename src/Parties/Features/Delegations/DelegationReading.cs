using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Delegations;

/// <summary>Reads an area's delegated decisions.</summary>
public sealed class DelegationReading(RammevaerkDb db, BodyReading bodies)
{
    /// <summary>Open ones first, then the newest.</summary>
    public async Task<IReadOnlyList<DelegationView>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var tree = await bodies.TreeAsync(area, cancellation);
        var rows = await db.Set<DelegatedDecision>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(row => row.State)
                .ThenByDescending(row => row.DelegatedOn)
                .Select(row => new DelegationView(
                    row,
                    tree.Find(row.FromBodyId)?.Name ?? "–",
                    tree.Find(row.ToBodyId)?.Name ?? "–"
                )),
        ];
    }

    /// <summary>One of the area; null when it is another area's.</summary>
    public async Task<DelegationView?> FindAsync(AreaKey area, Guid id, CancellationToken cancellation) =>
        (await OfAreaAsync(area, cancellation)).FirstOrDefault(view => view.Delegated.Id == id);
}

/// <summary>A delegated decision with the names of the bodies.</summary>
public sealed record DelegationView(DelegatedDecision Delegated, string From, string To);

/// <summary>The list of an area's delegated decisions.</summary>
public static class DelegationRegister
{
    public static Register<DelegationView> Register { get; } =
        new(
            "Delegerede beslutninger",
            "Der er ikke delegeret beslutninger endnu.",
            [
                new("hvad", "Hvad", view => view.Delegated.What)
                {
                    Address = view => view.Delegated.Address,
                    Width = 50,
                },
                new("fra", "Bemyndiget af", view => view.From),
                new("til", "Afgøres af", view => view.To),
                RegisterColumns.Day<DelegationView>("dag", "Delegeret", view => view.Delegated.DelegatedOn),
                new("tilstand", "Tilstand", view => DutyWords.Of(view.Delegated.State))
                {
                    Badge = view =>
                        view.Delegated.State == DelegationState.Open ? BadgeKind.Warning : BadgeKind.Success,
                },
                new("resultat", "Resultat", view => view.Delegated.Outcome.Length > 0 ? view.Delegated.Outcome : "–")
                {
                    Width = 40,
                },
                RegisterColumns.Day<DelegationView>("afgjort", "Afgjort", view => view.Delegated.DecidedOn),
            ],
            [
                new("tilstanden", "Tilstand", view => [DutyWords.Of(view.Delegated.State)]),
                new("afgoeres-af", "Afgøres af", view => [view.To]),
            ]
        );
}
