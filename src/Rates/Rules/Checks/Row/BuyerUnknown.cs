namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-233: a buyer row must name a service of the file and a municipality of the year.</summary>
public sealed class BuyerUnknown()
    : Check(
        "RF-233",
        Severity.Error,
        "En køber kan ikke genkendes",
        "Hver linje på Købere skal have nummeret på en af filens ydelser, en kommune fra listen og et antal pladser.",
        "ydelse og kommune er på listerne, pladser > 0",
        "Takstfilens opbygning"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var buyer in context.File.Buyers)
        {
            if (buyer.Service.Value is not { } key || !context.Services.ContainsKey(key))
            {
                yield return At(
                    buyer.Service,
                    "Købere",
                    buyer.Service.IsEmpty
                        ? "Ydelsens nummer mangler."
                        : $"Ydelsen {buyer.Service} er ikke i brug i filen.",
                    $"Vælg ydelsens nummer i {buyer.Service.Cell}."
                );
            }
            else if (buyer.Municipality.Value is not { } name || !context.Municipalities.Contains(name))
            {
                yield return At(
                    buyer.Municipality,
                    "Købere",
                    buyer.Municipality.IsEmpty
                        ? "Kommunen mangler."
                        : $"»{buyer.Municipality}« er ikke en kommune på listen.",
                    $"Vælg kommunen i {buyer.Municipality.Cell}."
                );
            }
            else if (buyer.Places.Value is <= 0m || buyer.Places.IsEmpty)
            {
                yield return At(
                    buyer.Places,
                    "Købere",
                    buyer.Places.Value is < 0m
                        ? $"{buyer.Municipality} står med {Places(buyer.Places.OrZero)}."
                        : $"{buyer.Municipality} har ingen pladser.",
                    $"Skriv antallet i {buyer.Places.Cell}, eller ryd linjen."
                );
            }
        }
    }
}
