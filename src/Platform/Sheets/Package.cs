using System.IO.Compression;
using System.Xml;

namespace Rammevaerk.Platform.Sheets;

/// <summary>The zip file and its parts; a part is unpacked only when it is read, and no further than the limits.</summary>
internal sealed class Package : IDisposable
{
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly ZipArchive archive;
    private readonly ReadBudget budget;
    private readonly Vocabulary vocabulary;

    public Package(Stream stream, ReadBudget budget, Vocabulary vocabulary)
    {
        this.budget = budget;
        this.vocabulary = vocabulary;
        archive = new ZipArchive(stream, ZipArchiveMode.Read);
        if (archive.Entries.Count > budget.Limits.Entries)
        {
            throw new ReadRefusedException(SheetFaults.TooManyParts(budget.Limits.Entries));
        }

        foreach (var entry in archive.Entries)
        {
            Add(entry);
        }
    }

    public IEnumerable<string> Names => parts.Keys;

    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Reads one part as XML from its beginning to its end.</summary>
    public T Read<T>(string part, Func<PartReader, T> read)
    {
        try
        {
            using var xml = XmlReader.Create(Open(part), Settings());
            var result = read(new PartReader(xml, part, budget.Limits));
            while (xml.Read()) { }

            return result;
        }
        catch (XmlException broken)
        {
            // The framework has one exception for all faults in XML, and only its text names a document type.
            var fault = broken.Message.Contains("DTD", StringComparison.Ordinal)
                ? SheetFaults.DocumentType(part)
                : SheetFaults.BrokenPart(part, broken.LineNumber, broken.LinePosition);
            throw new ReadRefusedException(fault);
        }
    }

    /// <summary>Unpacks a part to its end within the limits, whatever it holds; as long as it is XML, its depth is checked.</summary>
    public void Walk(string part)
    {
        using var stream = Open(part);
        var settings = Settings();
        settings.CloseInput = false;
        try
        {
            using var xml = XmlReader.Create(stream, settings);
            var reader = new PartReader(xml, part, budget.Limits);
            while (reader.NextElement()) { }
        }
        catch (XmlException)
        {
            // A picture, or XML that is broken from here on; no program reads further in it than this.
        }

        var rest = new byte[81_920];
        while (stream.Read(rest) > 0) { }
    }

    /// <summary>The relationships of a part; "" is the file itself. None when there is no such list.</summary>
    public List<Relationship> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var list = $"{part[..slash]}_rels/{part[slash..]}.rels";
        return Has(list) ? Read(list, Relationship.ReadAll) : [];
    }

    public void Dispose() => archive.Dispose();

    private void Add(ZipArchiveEntry entry)
    {
        var name = entry.FullName.Replace('\\', '/').TrimStart('/');
        if (name.Split('/').Contains("..") || name.Contains(':', StringComparison.Ordinal))
        {
            throw new ReadRefusedException(SheetFaults.PartOutside(entry.FullName));
        }

        if (!parts.TryAdd(name, entry))
        {
            throw new ReadRefusedException(SheetFaults.PartTwice(name));
        }
    }

    private PartStream Open(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
        {
            throw new ReadRefusedException(SheetFaults.MissingPart(part));
        }

        return entry.IsEncrypted
            ? throw new ReadRefusedException(SheetFaults.EncryptedPart(part))
            : new PartStream(entry.Open(), part, entry.CompressedLength, entry.Crc32, budget);
    }

    private XmlReaderSettings Settings() =>
        new()
        {
            NameTable = vocabulary.Names,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
}
