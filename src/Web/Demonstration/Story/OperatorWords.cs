using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What operators write about the warnings of their files.</summary>
internal static class OperatorWords
{
    private static readonly string[] OfMovedRates =
    [
        "Der er ansat en nattevagt mere efter tilsynets besøg i foråret. Udgiften er ny, pladstallet er det samme.",
        "Huslejen steg, da bygningen blev renoveret. Det er meddelt køberne i juni.",
        "Taksten var for lav sidste år, fordi vikarbudgettet var sat for lavt. Regnskabet viste underskud.",
        "Borgerne har fået mere støtte end før; to takstgrupper er lagt sammen.",
        "Efterregulering af underskuddet fra to år før slår igennem i år.",
    ];

    private static readonly string[] OfOccupancy =
    [
        "Der var ventetid på to pladser hele året, så belægningen er rigtig.",
        "Tallet er kontrolleret mod dagsbelægningen i fagsystemet.",
        "To borgere flyttede i samme måned; pladserne er besat igen.",
    ];

    private static readonly string[] OfPlaces =
    [
        "Udvidelsen er aftalt med køberne og behandlet i forummet i juni.",
        "En afdeling er flyttet ind fra et andet tilbud. Samlet er der lige mange pladser.",
    ];

    private static readonly string[] OfOther =
    [
        "Kontrolleret med økonomiafdelingen. Tallet er rigtigt.",
        "Det er, som det skal være; sekretariatet er orienteret pr. telefon.",
        "Ændringen følger af den nye organisering fra 1. august.",
    ];

    /// <summary>A comment on a finding; the same for the same finding.</summary>
    public static string About(string check, string subject)
    {
        var draw = Draw.For($"comment/{check}/{subject}");
        return check switch
        {
            "RF-401" => draw.Pick(OfMovedRates),
            "RF-209" or "RF-210" or "RF-408" => draw.Pick(OfOccupancy),
            "RF-404" => draw.Pick(OfPlaces),
            _ => draw.Pick(OfOther),
        };
    }
}
