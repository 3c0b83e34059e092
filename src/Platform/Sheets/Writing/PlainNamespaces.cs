using System.IO.Compression;
using System.Text;

namespace Rammevaerk.Platform.Sheets.Writing;

/// <summary>
/// The Open XML SDK writes every element with a prefix. That is right XML, but programs that look for plain names
/// (exceljs is one) find nothing; so the prefix is taken off and the namespace made the default.
/// </summary>
public static class PlainNamespaces
{
    private static readonly (string Prefix, string Namespace)[] Prefixes =
    [
        ("x", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
        ("ap", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"),
    ];

    /// <summary>The same workbook with plain element names.</summary>
    public static byte[] Of(byte[] workbook)
    {
        using var output = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read))
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                {
                    using var reader = new StreamReader(source, Encoding.UTF8);
                    target.Write(Encoding.UTF8.GetBytes(WithoutPrefix(reader.ReadToEnd())));
                }
                else
                {
                    source.CopyTo(target);
                }
            }
        }

        return output.ToArray();
    }

    /// <summary>In texts and attributes the sign before a name is escaped, so only element names are met.</summary>
    private static string WithoutPrefix(string xml)
    {
        foreach (var (prefix, name) in Prefixes)
        {
            var declared = $"xmlns:{prefix}=\"{name}\"";
            if (
                xml.Contains(declared, StringComparison.Ordinal) && !xml.Contains(" xmlns=\"", StringComparison.Ordinal)
            )
            {
                xml = xml.Replace($"<{prefix}:", "<", StringComparison.Ordinal)
                    .Replace($"</{prefix}:", "</", StringComparison.Ordinal)
                    .Replace(declared, $"xmlns=\"{name}\"", StringComparison.Ordinal);
            }
        }

        return xml;
    }
}
