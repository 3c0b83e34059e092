using System.Text;
using Rammevaerk.Meetings.Files.OldMinutes;
using Rammevaerk.Meetings.Rules.OldMinutes;
using Rammevaerk.Tests.Unit.Hostile;
using Xunit.Abstractions;

namespace Rammevaerk.Tests.Unit.Meetings.OldMinutes;

/// <summary>Documents cut off, shuffled and sown with other letters are read or refused, never in vain and never for long.</summary>
public sealed class DamagedMinutesTests(ITestOutputHelper output)
{
    private const int Seed = 20220128;

    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);
    private static readonly int Count = Environment.GetEnvironmentVariable("RAMMEVAERK_LONG") == "1" ? 1_000 : 150;
    private static readonly char[] Sown =
    [
        '\t',
        '\0',
        '\f',
        '(',
        ')',
        '[',
        '<',
        '>',
        '|',
        '.',
        ':',
        '§',
        '%',
        '\uD800',
        '\u0660',
        '\u202E',
        '٣',
        'ß',
        '"',
        '\\',
    ];

    [Fact]
    public async Task A_damaged_document_is_read_or_refused_in_time()
    {
        var random = new Random(Seed);
        var files = Directory
            .GetFiles(Given.Samples)
            .Where(path => !path.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        var texts = files
            .Where(path => path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .ToArray();
        var packed = files
            .Where(path => path.EndsWith(".docx", StringComparison.Ordinal))
            .Select(File.ReadAllBytes)
            .ToArray();
        var (read, refused, slowest) = (0, 0, TimeSpan.Zero);
        for (var number = 0; number < Count; number++)
        {
            var content =
                number % 5 == 4
                    ? Bytes(packed[number % packed.Length], random)
                    : Encoding.UTF8.GetBytes(Text(texts[number % texts.Length], number, random));
            var document = await OldMinutesFile.ReadAsync(content, CancellationToken.None);
            if (!document.IsOk)
            {
                document.Fault.Id.ShouldStartWith("RV-9");
                refused++;
                continue;
            }

            var start = ThreadTime.Now();
            Should.NotThrow(() => Given.Json(OldMinutesReader.Read(document.Value)), $"number {number} of seed {Seed}");
            var time = ThreadTime.Now() - start;
            time.ShouldBeLessThan(TimeLimit, $"number {number} of seed {Seed}");
            slowest = time > slowest ? time : slowest;
            read++;
        }

        output.WriteLine($"{read} read, {refused} refused, slowest {slowest.TotalMilliseconds:0} ms");
        read.ShouldBeGreaterThan(Count / 2);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('a')]
    [InlineData('1')]
    [InlineData('.')]
    [InlineData('(')]
    [InlineData(',')]
    public void A_line_without_end_holds_nobody_up(char letter)
    {
        var line = new string(letter, 300_000);
        var start = ThreadTime.Now();

        Should.NotThrow(() =>
            Given.Read(
                $"Deltagere: {line}\n1. {line}\nIndstilling\n{line} frist {line}\nBeslutning: {line}\nBilag {line}"
            )
        );

        (ThreadTime.Now() - start).ShouldBeLessThan(TimeLimit);
    }

    [Fact]
    public void Five_hundred_pages_are_read()
    {
        var text = new StringBuilder("Udvalget den 3. marts 2025\n\nReferat\n\n");
        for (var number = 1; number <= 390; number++)
        {
            text.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{number}. Sag om tilbud\n\nIndstilling\nDet indstilles, at\n- udvalget godkender\n\nSagsfremstilling\n"
            );
            text.Insert(
                text.Length,
                "Der er i dag mange forhold, som skal undersøges senest den 1. maj, og som drøftes på mødet.\n",
                50
            );
            text.Append("\nBeslutning\nGodkendt.\n\n");
        }

        Given.Read(text.ToString()).Items.Count.ShouldBe(390);
    }

    private static string Text(string text, int number, Random random)
    {
        var lines = text.Split('\n');
        switch (number % 4)
        {
            case 0:
                var from = random.Next(text.Length);
                return text.Substring(from, random.Next(text.Length - from));
            case 1:
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 2:
                return string.Concat(text.Where(_ => random.Next(12) > 0));
            default:
                var sown = text.ToCharArray();
                for (var i = 0; i < sown.Length / 20; i++)
                {
                    sown[random.Next(sown.Length)] = Sown[random.Next(Sown.Length)];
                }

                return new string(sown);
        }
    }

    private static byte[] Bytes(byte[] file, Random random)
    {
        var damaged = (byte[])file.Clone();
        for (var i = 0; i < 1 + random.Next(6); i++)
        {
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
        }

        return random.Next(3) == 0 ? damaged[..random.Next(100, damaged.Length)] : damaged;
    }
}
