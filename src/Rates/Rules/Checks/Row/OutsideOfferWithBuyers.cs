using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-231: an offer outside the agreement that other municipalities buy from may belong inside.</summary>
public sealed class OutsideOfferWithBuyers()
    : Check(
        "RF-231",
        Severity.Warning,
        "Tilbud uden for rammeaftalen har købere",
        "Et tilbud uden for rammeaftalen er driftsherrens eget. Har andre kommuner pladser der, skal det måske med i aftalen.",
        "ingen købere ud over driftsherren, når tilbuddet er Ude",
        "RATE-14; DEFAULT"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var own = context.File.Header.Operator.CodeAndName;
        foreach (var buyer in context.File.Buyers)
        {
            if (
                buyer.Service.Value is { } key
                && context.Services.GetValueOrDefault(key) is { Scope.Key: AgreementScope.Outside } service
                && buyer.Municipality.Value is { } municipality
                && !string.Equals(municipality, own, StringComparison.OrdinalIgnoreCase)
            )
            {
                yield return At(
                    buyer.Municipality,
                    service.Name,
                    $"{municipality} har {Places(buyer.Places.OrZero)} i et tilbud, der står som Ude.",
                    $"Skriv Inde i {service.Scope.Cell}, hvis tilbuddet er omfattet; ellers forklar købet for sekretariatet."
                );
            }
        }
    }
}
