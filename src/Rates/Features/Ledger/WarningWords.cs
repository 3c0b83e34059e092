using Rammevaerk.Kernel;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>What should be acted on in a ledger, in one sentence.</summary>
public static class WarningWords
{
    public static string Of(LedgerWarning warning)
    {
        var amount = Danish.Kroner(decimal.Abs(warning.Amount));
        var result = warning.Amount < 0m ? "underskud" : "overskud";
        var year = warning.Position.OriginYear;
        return warning.Kind switch
        {
            LedgerWarningKind.RateDue =>
                $"{amount} af {result} {year} skal indregnes senest i taksten for {warning.LastYear}.",
            LedgerWarningKind.RateOverdue =>
                $"{amount} af {result} {year} skulle have været indregnet senest i taksten for {warning.LastYear}.",
            LedgerWarningKind.UseEnds => $"{amount} henlagt af {year} skal være anvendt senest i {warning.LastYear}.",
            LedgerWarningKind.UseEnded =>
                $"{amount} henlagt af {year} blev ikke anvendt senest i {warning.LastYear} og skal indregnes i en takst.",
            LedgerWarningKind.OfferClosed =>
                $"Tilbuddet er lukket, og {amount} af {year} står tilbage. Flyt beløbet til et andet tilbud.",
            _ => throw new ArgumentOutOfRangeException(nameof(warning)),
        };
    }
}
