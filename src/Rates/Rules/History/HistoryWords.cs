using Rammevaerk.Rates.Domain.History;

namespace Rammevaerk.Rates.Rules.History;

/// <summary>The Danish words of imported lists.</summary>
public static class HistoryWords
{
    public static string Of(HistoryField field) =>
        field switch
        {
            HistoryField.Year => "År",
            HistoryField.Operator => "Driftsherre",
            HistoryField.Offer => "Tilbud",
            HistoryField.Service => "Ydelse eller niveau",
            HistoryField.LegalBasis => "Retsgrundlag",
            HistoryField.Unit => "Enhed",
            HistoryField.Rate => "Takst",
            HistoryField.Occupancy => "Belægning",
            HistoryField.Places => "Pladser",
            HistoryField.Note => "Bemærkning",
            _ => throw new ArgumentOutOfRangeException(nameof(field)),
        };

    public static string Of(HistoryState state) =>
        state switch
        {
            HistoryState.Received => "Under læsning",
            HistoryState.Stored => "Gemt, ikke vist",
            HistoryState.Released => "Vist for alle",
            HistoryState.Withdrawn => "Trukket tilbage",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    /// <summary>A few words for a list.</summary>
    public static string Of(HistoryIssue issue) =>
        issue switch
        {
            HistoryIssue.RateMissing => "ingen takst",
            HistoryIssue.RateUnreadable => "taksten kan ikke læses",
            HistoryIssue.RateAmbiguous => "taksten kan læses på to måder",
            HistoryIssue.OtherNumberForm => "anden talform",
            HistoryIssue.RateNotPositive => "taksten er ikke over nul",
            HistoryIssue.YearMissing => "intet år",
            HistoryIssue.OperatorUnknown => "ukendt driftsherre",
            HistoryIssue.UnitMissing => "ingen enhed",
            HistoryIssue.UnitUnknown => "ukendt enhed",
            HistoryIssue.LegalBasisUnread => "ikke ét retsgrundlag",
            HistoryIssue.FigureUnread => "belægning eller pladser kan ikke læses",
            HistoryIssue.Duplicate => "gentagelse",
            HistoryIssue.FarFromNeighbour => "langt fra naboåret",
            HistoryIssue.OfferUnknown => "ukendt tilbud",
            _ => throw new ArgumentOutOfRangeException(nameof(issue)),
        };

    /// <summary>What it means and what to do about it.</summary>
    public static string Meaning(HistoryIssue issue) =>
        issue switch
        {
            HistoryIssue.RateMissing =>
                "Der står ingen takst i rækken. Det er ofte en overskrift, en sum eller en note.",
            HistoryIssue.RateUnreadable =>
                "Det, der står som takst, er ikke et tal i kroner. Rækken er gemt uden takst.",
            HistoryIssue.RateAmbiguous =>
                "Tallet kan være både et helt tal med tusindtalsskilletegn og et tal med tre decimaler. Rækken er gemt uden takst; vælg den anden talform, hvis hele listen bruger den.",
            HistoryIssue.OtherNumberForm =>
                "Tallet er skrevet på den anden måde end resten af listen, men kan kun læses på én måde. Det er læst sådan.",
            HistoryIssue.RateNotPositive => "En takst er over nul. Tallet er gemt, som det står.",
            HistoryIssue.YearMissing => "Rækken har intet år og indgår derfor ikke i nogen serie.",
            HistoryIssue.OperatorUnknown =>
                "Navnet er ikke en kommune eller region. Sig, hvem det står for, så huskes det for kilden.",
            HistoryIssue.UnitMissing => "Rækken siger ikke, hvad taksten betales pr.",
            HistoryIssue.UnitUnknown =>
                "Ordet er ikke en kendt enhed, eller det kan betyde flere. Sig, hvad det står for, så huskes det for kilden.",
            HistoryIssue.LegalBasisUnread =>
                "Teksten er ikke én lov og paragraf. Den vises, som den står, og tæller ikke med, når tilbuddet findes.",
            HistoryIssue.FigureUnread =>
                "Belægningen eller pladstallet er ikke et tal, der kan passe. Det er ikke gemt som tal.",
            HistoryIssue.Duplicate =>
                "Samme tilbud, ydelse, enhed og år står i en tidligere række eller i en liste, der er gemt før. Begge er gemt.",
            HistoryIssue.FarFromNeighbour =>
                "Taksten ligger mere end 25 procent fra samme ydelses takst året før eller efter.",
            HistoryIssue.OfferUnknown =>
                "Intet tilbud i kataloget ligner, eller flere ligner lige meget. Vælg selv, eller lad rækken stå.",
            _ => throw new ArgumentOutOfRangeException(nameof(issue)),
        };

    public static string Of(MatchState match) =>
        match switch
        {
            MatchState.None => "ikke knyttet",
            MatchState.Proposed => "foreslået",
            MatchState.Confirmed => "knyttet",
            MatchState.TakenBack => "taget tilbage",
            _ => throw new ArgumentOutOfRangeException(nameof(match)),
        };

    public static string Of(NumberForm form) => form == NumberForm.Danish ? "Dansk: 1.234,56" : "Engelsk: 1,234.56";
}
