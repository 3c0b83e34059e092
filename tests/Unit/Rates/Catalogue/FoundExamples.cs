using System.Text.RegularExpressions;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Checks;
using Rammevaerk.Rates.Rules.Ledger;
using static Rammevaerk.Tests.Unit.Rates.RateFileBuilder;

namespace Rammevaerk.Tests.Unit.Rates.Catalogue;

/// <summary>The file of each check's worked example; what the check says of it stands in the catalogue.</summary>
internal static partial class FoundExamples
{
    private static readonly Dictionary<string, Func<RateFileBuilder>> Files = new(StringComparer.Ordinal)
    {
        ["RF-101"] = () => Valid().Set("offers", "target", (string?)null),
        ["RF-102"] = () => Valid().Set("offers", "places", "tolv"),
        ["RF-103"] = () => Valid().Set("offers", "places", "12"),
        ["RF-104"] = () => Valid().Set("offers", "type", "Dogn"),
        ["RF-105"] = () => Valid().Failing("Budget!C12", "#DIV/0!"),
        ["RF-106"] = () => Valid().Overwritten("Tilbud!Q8", "husk"),
        ["RF-107"] = () => Valid().Overwritten("Belægning!I8", 97m),
        ["RF-108"] = () => Valid().Dated("Tilbud!K8", 46_000),
        ["RF-109"] = () => Valid().Contact(mail: null),
        ["RF-201"] = () => Valid().Overhead(4.6m),
        ["RF-202"] = () => Valid().Overhead(null),
        ["RF-203"] = () => Valid().Overhead(0.042m),
        ["RF-204"] = () => Valid().Stored("Takster!K8", Valid().Rates().Services[0].Rate!.Value.Value + 0.01m),
        ["RF-205"] = () => Valid().Stored("Budget!C48", 8_000_000m),
        ["RF-206"] = () => Valid().SubLine("pay", 0, "Andet", 6_000_000m),
        ["RF-207"] = () => Valid().SubLine("administration", 0, "Central administration", 310_250m),
        ["RF-208"] = () => Valid().SubLine("pay", 0, null, 6_200_123.50m),
        ["RF-209"] = () => Valid().Set("occupancy", "first", 91m).Set("occupancy", "second", 95m),
        ["RF-210"] = () => Valid().Set("occupancy", "first", 99.4m).Set("occupancy", "second", 99.8m),
        ["RF-211"] = () => Valid().Set("occupancy", "own", 92m),
        ["RF-212"] = () => Valid().Set("occupancy", "first", (string?)null).Set("occupancy", "second", (string?)null),
        ["RF-213"] = () => Valid().Set("occupancy", "first", 0.942m),
        ["RF-214"] = () => Valid().Set("offers", "places", 0m),
        ["RF-215"] = () => ValidDay().Set("offers", "places", 12.3m),
        ["RF-216"] = () => Valid().Set("offers", "places", 12.5m),
        ["RF-217"] = () => Valid().Set("offers", "basis", "SEL § 66"),
        ["RF-218"] = () => Valid().Set("offers", "basis", "ABL § 105").Set("offers", "healthAct", "Ja"),
        ["RF-219"] = () => Valid().Year(2021).Set("offers", "healthAct", "Ja"),
        ["RF-220"] = () => Valid().Set("offers", "healthAct", "Ja"),
        ["RF-221"] = () => Valid().Set("offers", "basis", "ABL § 105").SubLine("property", 0, "Bolig", 640_020m),
        ["RF-222"] = () => ValidDay().Set("offers", "openingDays", (string?)null),
        ["RF-223"] = () => Valid().Set("offers", "unit", "måned"),
        ["RF-224"] = () => Valid().Set("offers", "units", 366m),
        ["RF-225"] = () => Valid().Line("income", 120_400m),
        ["RF-226"] = () => Valid().Line("property", -640_020m),
        ["RF-227"] = () => Valid().Set("regulation", "amount", -9_000_000m),
        ["RF-228"] = () => Valid().ThreeLines().Line("pay", 0m).Line("property", 0m).Line("other", 0m),
        ["RF-229"] = () => ValidDay().Set("offers", "basis", "SEL § 107"),
        ["RF-230"] = () => Valid().Set("offers", "unit", "time").Set("offers", "units", 100m),
        ["RF-231"] = () => Valid().Set("offers", "inside", "Ude").Buyer("0740 Silkeborg", 1m),
        ["RF-232"] = () => Valid().Buyer("0740 Silkeborg", 8m).Buyer("0746 Skanderborg", 4.5m, row: 1),
        ["RF-233"] = () => Valid().Buyer("0999 Andeby", 1m),
        ["RF-234"] = () => Valid().AddOn().Set("addOns", "inMain", "Ja"),
        ["RF-235"] = () => Valid().AddOn().AddOnLine("pay", 6_200_123.50m),
        ["RF-236"] = () => Valid().AddOn().Set("addOns", "parent", "Y003"),
        ["RF-237"] = () =>
            Valid().AddOn().Stored("Tillæg!T8", Valid().AddOn().Rates().AddOns[0].Rate!.Value.Value + 0.01m),
        ["RF-238"] = () => Valid().Step("Deltid", "3 dage", 85m, service: "Y003"),
        ["RF-239"] = () =>
            Valid().Step("Niveau", "Niveau 1", places: 5m).Step("Niveau", "Niveau 2", places: 6m, row: 1),
        ["RF-240"] = () => Valid().Step("Niveau", "Niveau 1", 100m, 6m).Step("Niveau", "Niveau 2", 120m, 6m, row: 1),
        ["RF-241"] = () => Valid().ServicePart("pay", 6_200_124m).Set("split", "hours", 2m),
        ["RF-242"] = () => Valid().ServicePart("pay", 1_000_000m),
        ["RF-243"] = () => Valid().With("rate-model", "opdelt"),
        ["RF-244"] = () => Valid().Set("offers", "private", "Ja").Overwritten("Takster!L8", 2_000m),
        ["RF-245"] = () => Valid().Set("offers", "single", "Ja"),
        ["RF-246"] = () => Valid().SubLine("income", 0, "Beboerbetaling", -120_400m),
        ["RF-301"] = () => Blank(),
        ["RF-302"] = () => Valid().Home(1).Set("offers", "offer", "BØGEGÅRDEN", 1),
        ["RF-303"] = () => Valid().Overwritten("Kontrol!B12", 8_223_534.75m),
        ["RF-304"] = () => Valid().CheckedWith("overhead-max", "6"),
        ["RF-305"] = () => Valid().ReadElsewhere(),
        ["RF-306"] = () =>
            Valid()
                .Line("pay", 6_200_000m)
                .Line("administration", 310_000m)
                .Line("development", 45_000m)
                .Line("income", -120_000m)
                .Line("otherOperating", 890_000m)
                .Line("property", 640_000m)
                .Line("pools", 35_000m)
                .Line("interest", 210_000m)
                .Line("pensions", 12_000m),
        ["RF-307"] = () => Valid().Set("offers", "inside", "Ude"),
        ["RF-308"] = () => Valid().ThreeLines().Line("pay", 6_200m).Line("property", 641m).Line("other", 1_382m),
        ["RF-309"] = () => Valid(),
        ["RF-401"] = () => ValidNextYear().Line("pay", 6_900_123.50m),
        ["RF-402"] = () => Valid().After(Valid().Home(1)),
        ["RF-403"] = () => ValidNextYear().Home(1),
        ["RF-404"] = () => ValidNextYear().Set("offers", "places", 23m),
        ["RF-405"] = () => ValidNextYear().Set("offers", "places", 22m),
        ["RF-406"] = () => ValidNextYear().Set("offers", "unit", "måned").Set("offers", "units", 12m),
        ["RF-407"] = () => ValidNextYear().Set("offers", "basis", "SEL § 108"),
        ["RF-408"] = () => ValidNextYear().Set("occupancy", "first", 96m),
        ["RF-409"] = () => ValidNextYear().Set("offers", "offer", "Bøgelunden"),
        ["RF-410"] = () => ValidNextYear(),
    };

    /// <summary>What the check says of the example's file, first finding first; null without an example of the check.</summary>
    public static string? Of(string check) =>
        Files.GetValueOrDefault(check) is { } file
            ? Findings(check, file()).FirstOrDefault(finding => finding.Check.Id == check) is { } found
                ? Key().Replace(found.What, "Nøglen 0123456789abcdef")
                : null
            : null;

    /// <summary>A temporary key is another each time.</summary>
    [GeneratedRegex("Nøglen [0-9a-f]{16}")]
    private static partial Regex Key();

    private static IReadOnlyList<Finding> Findings(string check, RateFileBuilder file) =>
        check switch
        {
            "RF-309" => Known(file, null, [new("Bøgegården", [new(2025, LedgerMove.IntoRate, 100_000m)], ["Y001"])]),
            "RF-410" => Known(
                file,
                file.Rates().File.Header.LastYear.ToDictionary(last => last.Key, last => last.Rate!.Value - 10m),
                []
            ),
            _ => file.Assess().Findings,
        };

    /// <summary>The findings where last year's published rates and the ledgers are known too.</summary>
    private static IReadOnlyList<Finding> Known(
        RateFileBuilder file,
        IReadOnlyDictionary<string, decimal>? published,
        IReadOnlyList<PlannedRegulation> planned
    )
    {
        using var signer = RateFileSigner.Temporary();
        return new RateFileAssessment(
            new RateFileReader(PartyRegister.Starting, signer, trustOnlyKnownKeys: false),
            ParameterFile.Starting,
            PartyRegister.Starting
        )
            .Assess(file.Rates(), published, planned.Count == 0 ? null : planned)
            .Findings;
    }
}
