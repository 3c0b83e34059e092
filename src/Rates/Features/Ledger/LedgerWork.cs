using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>What an operator should do about surpluses and deficits before their years run out.</summary>
public sealed class LedgerWork(LedgerDesk desk) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var items = new List<WorkItem>();
        foreach (var own in visitor.With(Permissions.EditLedger).Where(one => one.Party is not null))
        {
            var loaded = await desk.LoadAsync(own.Area, own.Party, cancellation);
            if (loaded.Fault is { } fault)
            {
                items.Add(new("Se efterreguleringen", fault.Message, "Åbn", $"{LedgerEndpoints.Base}/{own.Area}"));
                continue;
            }

            items.AddRange(
                loaded
                    .Value.Where(view => view.Warnings.Count > 0)
                    .Select(view => new WorkItem(
                        $"Tag stilling til {(view.Warnings.Count == 1 ? "et resultat" : $"{Danish.Number(view.Warnings.Count)} resultater")} for {view.Name}",
                        string.Join(" ", view.Warnings.Select(WarningWords.Of)),
                        "Åbn efterreguleringen",
                        view.Address,
                        new DateOnly(view.Today.Year, 12, 31)
                    ))
            );
        }

        return items;
    }
}
