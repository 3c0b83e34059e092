using Rammevaerk.Kernel;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Rates.Api;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions.Folders;

/// <summary>The receipts people read.</summary>
internal static class FolderWords
{
    public static string Of(FoundReception found, ReceptionAnswer answer, SiteAddress site)
    {
        var at = DanishClock.Full(found.Reception.ReceivedAt);
        if (answer.Refusal is { } refusal)
        {
            return Refused(answer.FileName, refusal.Id, refusal.Detail, at);
        }

        var head = $"""
            Fil:            {answer.FileName}
            Modtaget:       {at}
            Kontrolsum:     {answer.FileHash}

            """;
        return answer switch
        {
            { Delivery: { } delivery } =>
                $"""
                Kvittering {delivery.Receipt}

                {head}
                {(
                    delivery.IsRepeated
                        ? $"Filen var allerede afleveret som levering {Danish.Number(delivery.Number)}; der er ikke kommet en ny."
                        : $"Filen er afleveret som levering {Danish.Number(delivery.Number)} i takstrunden for {Year(found)}."
                )}
                Fund, takster og det videre forløb: {site.Of(AddressOf(found, delivery.Number))}

                """,
            { Trial: { } trial } =>
                $"""
                Prøve: intet er afleveret

                {head}
                Fejl: {Danish.Number(trial.Errors)}. Advarsler: {Danish.Number(
                    trial.Warnings
                )}. Gode råd: {Danish.Number(trial.Hints)}. Takster: {Danish.Number(trial.RateCount)}.
                {(
                    trial.MayBeSignedOff
                        ? "Filen ville kunne godkendes, som den er."
                        : "Filen ville ikke kunne godkendes endnu. Fundene hentes på adressen i kvittering.json."
                )}

                """,
            _ => throw new InvalidOperationException($"The reception {answer.Id} is not finished."),
        };
    }

    public static string Refused(string name, string id, string why, string at) =>
        $"""
            Afvist: intet er afleveret

            Fil:            {name}
            Modtaget:       {at}
            Grund:          {why} ({id})

            """;

    private static string Year(FoundReception found) => found.Round.Year.ToString(Danish.Invariant);

    private static string AddressOf(FoundReception found, int number) =>
        string.Create(
            Danish.Invariant,
            $"{RateSubmission.AddressOf(found.Round, found.Reception.Party)}/levering/{number}"
        );
}
