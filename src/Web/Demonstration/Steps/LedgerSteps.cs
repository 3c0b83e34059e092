using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What an operator's people do with accounts.</summary>
internal sealed class LedgerSteps(LedgerDesk ledgers, EnterAccounts enter, RecordMovement record)
{
    public async Task TellAsync(string area, string party, ToldResult told, CancellationToken stop)
    {
        await Told.MustAsync(enter.RunAsync(await FindAsync(area, party, told, stop), told.Figures, 0, stop));
        foreach (var movement in told.Movements())
        {
            var seen = (await FindAsync(area, party, told, stop)).LastNumber;
            await Told.MustAsync(record.RunAsync(new AreaKey(area), party, told.Offer.Id, movement, seen, stop));
        }
    }

    private async Task<OfferLedgerView> FindAsync(string area, string party, ToldResult told, CancellationToken stop) =>
        await ledgers.FindAsync(new AreaKey(area), party, told.Offer.Id, stop) is { } found
            ? found.Value
            : throw new InvalidOperationException($"{told.Offer.Name} is not in the catalogue.");
}
