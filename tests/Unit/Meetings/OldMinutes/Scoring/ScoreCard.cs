using System.Text.Json;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes.Scoring;

/// <summary>The scores of one document.</summary>
public sealed record ScoreCard(string Name, Dictionary<string, Score> Fields)
{
    private const string LabelFolder = "tests/Unit/Meetings/OldMinutes/Labels";

    /// <summary>The real documents: two have labels beside them, three have fingerprints of labels here.</summary>
    public static async Task<List<ScoreCard>> OfEvidenceAsync(string folder)
    {
        var cards = new List<ScoreCard>();
        foreach (var file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var truth = Path.Combine(folder, "truth", $"{name}.json");
            var labels = File.Exists(truth) ? Plain(truth) : Fingerprints(name);
            cards.Add(new(name, Score.OfFields(labels, FieldKeys.Of(await Given.ReadFileAsync(file)))));
        }

        return cards;
    }

    /// <summary>The invented documents whose names begin so: m for those the reader was fitted to, h, n and o for those held out.</summary>
    public static async Task<List<ScoreCard>> OfSamplesAsync(string beginning)
    {
        var cards = new List<ScoreCard>();
        foreach (var truth in Directory.GetFiles(Given.Samples, $"{beginning}*.json").Order(StringComparer.Ordinal))
        {
            var file = Directory
                .GetFiles(Given.Samples, $"{Path.GetFileNameWithoutExtension(truth)}.*")
                .Single(path => path != truth);
            cards.Add(
                new(Path.GetFileName(file), Score.OfFields(Plain(truth), FieldKeys.Of(await Given.ReadFileAsync(file))))
            );
        }

        return cards;
    }

    /// <summary>One field over all documents.</summary>
    public static Score Total(IEnumerable<ScoreCard> cards, string field) =>
        cards.Select(card => card.Fields.GetValueOrDefault(field)).Aggregate(default(Score), Score.Add);

    /// <summary>Writes the fingerprints of a label kept elsewhere.</summary>
    public static void Keep(string truth, string name) =>
        File.WriteAllText(
            Path.Combine(Architecture.Repository.Root, LabelFolder, $"{name}.json"),
            JsonSerializer.Serialize(Plain(truth).Values, Indented) + "\n"
        );

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static FieldKeys Plain(string path) => FieldKeys.Of(JsonDocument.Parse(File.ReadAllText(path)).RootElement);

    private static FieldKeys Fingerprints(string name)
    {
        var path = Path.Combine(Architecture.Repository.Root, LabelFolder, $"{name}.json");
        return new() { Values = JsonSerializer.Deserialize<Dictionary<string, List<string>>>(File.ReadAllText(path))! };
    }
}
