using System.IO.Compression;
using System.Text;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>The parts of a workbook unpacked, to be changed and packed again.</summary>
internal sealed class ZipParts
{
    private ZipParts(List<(string Name, byte[] Content)> all) => All = all;

    public List<(string Name, byte[] Content)> All { get; }

    public static ZipParts Unpack(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var all = new List<(string, byte[])>();
        foreach (var entry in archive.Entries)
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            all.Add((entry.FullName, to.ToArray()));
        }

        return new ZipParts(all);
    }

    public byte[] Pack()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in All)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return file.ToArray();
    }

    public int AnyXml(Random random)
    {
        var numbers = Enumerable.Range(0, All.Count).Where(i => IsXml(All[i].Name)).ToArray();
        return numbers[random.Next(numbers.Length)];
    }

    /// <summary>A sheet where there is one, so that large damage meets the reader's hot path.</summary>
    public int AnySheet(Random random)
    {
        var numbers = Enumerable
            .Range(0, All.Count)
            .Where(i => All[i].Name.Contains("sheets/", StringComparison.Ordinal) && IsXml(All[i].Name))
            .ToArray();
        return numbers.Length == 0 ? AnyXml(random) : numbers[random.Next(numbers.Length)];
    }

    public string Text(int number) => Encoding.UTF8.GetString(All[number].Content).TrimStart('\uFEFF');

    public void Replace(int number, byte[] content) => All[number] = (All[number].Name, content);

    public void Replace(int number, string content) => Replace(number, Encoding.UTF8.GetBytes(content));

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal);
}
