using Rammevaerk.Rates.Rules.Changes;

namespace Rammevaerk.Rates.Rules.Catalogue;

/// <summary>
/// The rules that are no formula of their own: what a rate is, and what must be told with it. Checks hold files to them, or
/// they are told so that a reader finds every rule of the field in one place.
/// </summary>
public static class Provisions
{
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        new(
            "RATE-1",
            "Hvad en takst dækker",
            "Taksten dækker alle budgetterede direkte og indirekte langsigtede udgifter ved ydelsen. Driftsherren fastsætter "
                + "den. Derfor skal en ydelse have et budget, og derfor regnes taksten af budgettet og ikke omvendt.",
            "udgifter i taksten = alle direkte og indirekte langsigtede udgifter",
            "SEL § 174 og BL § 195"
        ),
        new(
            "RATE-11",
            "Sundhedslovsydelser i taksten",
            "Sundhedslovsydelser kan indgå i taksten for tilbud efter de love, parameteren nævner. De må ikke indgå i "
                + "taksten for støtte i almene boliger efter ABL § 105. Udgifter til boligen i sådan en takst skal forklares, "
                + "fordi beboeren betaler husleje.",
            "sundhedslovsydelser i taksten kun efter de love, parameteren nævner",
            "Lovændring i kraft 1. januar 2022; DEFAULT (at adgangen fulgte med til barnets lov 1. januar 2024)"
        ),
        new(
            "RATE-12",
            "Uenighed om en takst",
            "Er køber og sælger uenige om en takst, betaler køber standardtaksten, så længe uenigheden varer. Reglen står her, "
                + "for at den kan findes; Rammeværk fører ikke betalinger og afgør ikke uenigheder.",
            "betaling under uenighed = standardtaksten",
            "Styringsaftalen, kapitel 8"
        ),
        new(
            "RATE-14",
            "Tilbud uden for rammeaftalen",
            "Tilbud uden for aftalen kan indberettes frivilligt. Filen siger, om et tilbud er inde eller ude. Listen over dem "
                + "uden for er derfor aldrig komplet, og det skal stå, hvor den bruges.",
            "listen over tilbud uden for aftalen er frivillig",
            "Rammeaftalen om tilbud uden for aftalen"
        ),
        new(
            "RATE-15",
            "Frist for betalingskrav",
            "Et krav om betaling skal rejses senest 12 måneder efter, at hjælpen blev givet. Hjælp den 10. marts 2025 skal "
                + "derfor kræves senest den 10. marts 2026. Reglen står her, for at den kan findes; Rammeværk fører ikke betalinger.",
            "sidste dag = dagen for hjælpen + 12 måneder",
            "SEL § 174, stk. 2"
        ),
        new(
            "RATE-16",
            "Belægningen offentliggøres med taksten",
            "Den belægning, en takst forudsætter, offentliggøres sammen med taksten. Hvor meget mere af udledningen "
                + "offentligheden kan se, er en parameter for området.",
            "offentlig takst = takst + forudsat belægning",
            "Bekendtgørelserne om Tilbudsportalen"
        ),
        ChangeNoticeRule.Info,
    ];
}
