using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>The accounts as typed beside those somebody else stored meanwhile.</summary>
internal static class LedgerVersions
{
    public static IReadOnlyList<FieldVersions> Of(AccountFigures mine, OfferLedgerView view)
    {
        var stored = view.Accounts.FirstOrDefault(account => account.Year == mine.Year);
        return
        [
            Kroner("Budgetteret takstgrundlag", mine.RateBasis, stored?.RateBasis),
            Kroner("Opkrævet betaling", mine.Proceeds, stored?.Proceeds),
            Kroner("Omkostninger", mine.Costs, stored?.Costs),
            Kroner("Efterregulering i årets takster", mine.Regulation, stored?.Regulation),
            new("Kilde", mine.Source, stored?.Source),
        ];
    }

    private static FieldVersions Kroner(string label, decimal mine, decimal? stored) =>
        new(label, Danish.Kroner(mine), stored is { } amount ? Danish.Kroner(amount) : null);
}
