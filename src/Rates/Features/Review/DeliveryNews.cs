using Rammevaerk.Kernel;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>Tells the operator that its delivery came back.</summary>
internal static class DeliveryNews
{
    public static Task TellReturnedAsync(
        Write write,
        RateRound round,
        RateSubmission delivery,
        CancellationToken cancellation
    )
    {
        var comment = delivery.ReviewComment is { } whole ? $"\n\nTakstgruppen skriver: {whole}" : "";
        return write.TellOfficersAsync(
            round.AreaKey,
            delivery.Party,
            new PeopleNews(
                string.Create(Danish.Invariant, $"submission-returned/{delivery.Id:N}/{write.Now:yyyyMMddHHmmssfff}"),
                $"Jeres takstfil for {round.Year} er returneret",
                $"Takstgruppen har returneret levering {delivery.Number} af takstfilen for {round.Year}. "
                    + "Kommentarerne står ved de ydelser, de gælder. Ret filen, og aflevér igen; det, der er accepteret og "
                    + $"ikke ændres, skal ikke gennemgås igen.{comment}",
                RateSubmission.AddressOf(round, delivery.Party)
            ),
            cancellation
        );
    }
}
