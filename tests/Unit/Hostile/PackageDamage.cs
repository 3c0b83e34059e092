using System.Globalization;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>Damage to the list of parts.</summary>
internal static class PackageDamage
{
    private static readonly string[] ForeignNames =
    [
        "../../etc/passwd",
        "xl/vbaProject.bin",
        "xl/externalLinks/externalLink1.xml",
        "/xl/workbook.xml",
        "xl\\..\\..\\x.xml",
        "con:",
        "",
        "xl/_rels/sheet.rels",
    ];

    public static byte[] RemovePart(byte[] file, Random random) =>
        Change(file, parts => parts.RemoveAt(random.Next(parts.Count)));

    public static byte[] DuplicatePart(byte[] file, Random random) =>
        Change(file, parts => parts.Add(parts[random.Next(parts.Count)]));

    public static byte[] RenamePart(byte[] file, Random random) =>
        Change(
            file,
            parts =>
            {
                var at = random.Next(parts.Count);
                parts[at] = (ForeignName(random) + "x", parts[at].Content);
            }
        );

    public static byte[] SwapParts(byte[] file, Random random) =>
        Change(
            file,
            parts =>
            {
                var one = random.Next(parts.Count);
                var other = random.Next(parts.Count);
                var (a, b) = (parts[one], parts[other]);
                parts[one] = (a.Name, b.Content);
                parts[other] = (b.Name, a.Content);
            }
        );

    public static byte[] EmptyPart(byte[] file, Random random) =>
        Change(
            file,
            parts =>
            {
                var at = random.Next(parts.Count);
                parts[at] = (parts[at].Name, []);
            }
        );

    public static byte[] AddForeignPart(byte[] file, Random random) =>
        Change(file, parts => parts.Add((ForeignName(random), [1, 2, 3])));

    public static byte[] ManyParts(byte[] file, Random random) =>
        Change(
            file,
            parts =>
            {
                for (var i = random.Next(1_000, 6_000); i > 0; i--)
                {
                    parts.Add((i.ToString(CultureInfo.InvariantCulture), []));
                }
            }
        );

    private static string ForeignName(Random random) =>
        ForeignNames[random.Next(ForeignNames.Length)] is { Length: > 0 } name ? name : "uden navn";

    private static byte[] Change(byte[] file, Action<List<(string Name, byte[] Content)>> change)
    {
        var parts = ZipParts.Unpack(file);
        change(parts.All);
        return parts.Pack();
    }
}
