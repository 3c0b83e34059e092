using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>The faults RV-750 to RV-754: what any form can have wrong.</summary>
public static class FormFaults
{
    public static Fault ReasonMissing() =>
        new("RV-750", "Begrundelsen mangler. Skriv i en sætning eller to, hvorfor det sker; den gemmes i sporet.");

    public static Fault PersonalNumber() =>
        new(
            "RV-752",
            "Der står noget, der ligner et CPR-nummer, og intet er gemt. Skriv uden oplysninger om borgere; nummeret må hverken stå her eller i sporet."
        );

    public static Fault DraftTooLong(int longest) =>
        new(
            "RV-753",
            $"Kladden blev ikke gemt: felterne er tilsammen på over {Danish.Number(longest)} tegn. Det, du har skrevet, står her stadig. Del teksten, eller læg en del af den i et bilag."
        );

    public static Fault ReasonTooLong(int length) =>
        new(
            "RV-751",
            $"Begrundelsen er på {Danish.Number(length)} tegn, og der er plads til {Danish.Number(Reason.Longest)}. Gør den kortere."
        );
}
