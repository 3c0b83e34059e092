namespace Rammevaerk.Tests.Browser;

/// <summary>What a new user writes into a template: two invented services, with three mistakes at first.</summary>
internal static class FirstRateFile
{
    /// <summary>Too high an overhead, an income without its minus, and places left out.</summary>
    public static IReadOnlyList<(string Sheet, string Cell, object Entry)> WithMistakes { get; } =
    [
        ("Vejledning", "B5", "Signe Holm Krag"),
        ("Vejledning", "B6", "signe.krag@eksempel.example"),
        .. Row(
            "Tilbud",
            8,
            "Bofællesskabet Åbrinken",
            "Vest",
            "Botilbud",
            "Døgn",
            "SEL § 107",
            "Udviklingshæmning",
            "døgn"
        ),
        ("Tilbud", "K8", 14),
        ("Tilbud", "L8", "Inde"),
        ("Tilbud", "M8", "Nej"),
        .. Row("Tilbud", 9, "Dagtilbuddet Resen", "", "Aktivitet og samvær", "Dag", "SEL § 104", "Autisme", "dag"),
        ("Tilbud", "J9", 220),
        ("Tilbud", "L9", "Inde"),
        ("Tilbud", "M9", "Nej"),
        .. Budget('C', 8_942_300, 412_600, 96_000, 318_400, 1_126_900, 905_257, 58_000, 289_000, 120_000),
        ("Budget", "C49", 5.2),
        .. Budget('D', 3_150_000, 142_500, 20_000, -61_000, 480_250, 512_000, 18_000, 75_000, 0),
        ("Budget", "D49", 4),
        ("Belægning", "D8", 94.2),
        ("Belægning", "E8", 97),
        ("Belægning", "D9", 96),
        ("Belægning", "E9", 97.4),
        ("Regulering", "D8", -96_000),
    ];

    /// <summary>What the findings say to write instead.</summary>
    public static IReadOnlyList<(string Sheet, string Cell, object Entry)> Mending { get; } =
    [("Budget", "C49", 4.2), ("Budget", "C24", -318_400), ("Tilbud", "K9", 15)];

    private static IEnumerable<(string, string, object)> Row(string sheet, int row, params string[] texts) =>
        texts
            .Select(
                (text, i) => (sheet, string.Create(Kernel.Danish.Invariant, $"{(char)('B' + i)}{row}"), (object)text)
            )
            .Where(entry => (string)entry.Item3 != "");

    private static IEnumerable<(string, string, object)> Budget(char column, params int[] lines) =>
        lines.Select(
            (line, i) => ("Budget", string.Create(Kernel.Danish.Invariant, $"{column}{12 + (4 * i)}"), (object)line)
        );
}
