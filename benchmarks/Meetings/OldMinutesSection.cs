using System.Globalization;
using System.Text;
using System.Text.Json;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Meetings.Rules.OldMinutes;

namespace Rammevaerk.Bench.Meetings;

/// <summary>Reading old minutes of 500 pages, as text and as scanned text, the first time and later.</summary>
internal static class OldMinutesSection
{
    private const int Pages = 500;
    private const int LinesOnPage = 46;
    private const int Rounds = 7;
    private const double MostSeconds = 2;

    private static readonly string[] Case =
    [
        "Kommunerne i området har i dag forskellige måder at opgøre udgifterne på, og det gør det svært at",
        "sammenligne. Sekretariatet har derfor bedt alle om tal for de seneste to år, og de er samlet i bilaget.",
        "Der er frist for bemærkninger den 1. maj 2025, og sagen behandles igen på mødet den 12. juni 2025.",
        "Tilbuddet har 24 pladser, hvoraf de 18 er i brug, og der forventes en stigning på 3 pct. næste år.",
        "",
    ];

    public static SectionResult Run()
    {
        var clean = File(Text());
        var scanned = File(
            Text()
                .Replace("ø", "g", StringComparison.Ordinal)
                .Replace("æ", "ae", StringComparison.Ordinal)
                .Replace("å", "a", StringComparison.Ordinal)
        );
        var first = Time(clean);
        Subject[] subjects =
        [
            new("500 pages of text", () => Read(clean)),
            new("500 pages of scanned text", () => Read(scanned)),
        ];
        var timings = Measure.SideBySide(Rounds, subjects);
        return new(
            "Old minutes of 500 pages",
            "23,000 lines from the bytes of the file to the JSON answer, on one thread.",
            [new("500 pages of text, the first time in a process", first, 0), .. timings],
            [
                new("seconds: 500 pages, the first time", first / 1000, MostSeconds),
                .. timings.Select(timing => new Bar(
                    $"seconds: {timing.Name}",
                    timing.Milliseconds / 1000,
                    MostSeconds
                )),
            ]
        );
    }

    private static double Time(byte[] file)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Read(file);
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static decimal Read(byte[] file)
    {
        var document = OldMinutesFile.ReadAsync(file, CancellationToken.None).GetAwaiter().GetResult().Value;
        var minutes = OldMinutesReader.Read(document);
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            MinutesJson.Write(writer, minutes);
            writer.WriteEndObject();
        }

        return minutes.Items.Count;
    }

    private static byte[] File(string text) => Encoding.UTF8.GetBytes(text);

    private static string Text()
    {
        var text = new StringBuilder("Referat af møde i Udvalget den 3. marts 2025\n\n");
        var lines = 2;
        for (var number = 1; lines < Pages * LinesOnPage; number++)
        {
            var item = string.Create(
                CultureInfo.InvariantCulture,
                $"{number}. Sag om tilbud i område {number}\n\nVed Lone Mørk, direktør Egeby Kommune\n\nIndstilling\n\nAt udvalget:\n\n- Godkender forslaget (bilag {number})\n- Drøfter det videre forløb\n\nSagsfremstilling\n\n"
            );
            text.Append(item);
            for (var line = 0; line < 40; line++)
            {
                text.Append(Case[line % Case.Length]).Append('\n');
            }

            text.Append("Beslutning\n\nUdvalget godkendte forslaget.\n\nBilag\n\n")
                .Append(CultureInfo.InvariantCulture, $"Bilag {number}: Notat\n\n");
            lines += 61;
        }

        return text.ToString();
    }
}
