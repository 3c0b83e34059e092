using System.IO.Compression;

namespace Rammevaerk.Tests.Unit.Platform.Sheets;

/// <summary>The same workbook without compression, so that its text can be found and changed in the bytes.</summary>
internal static class StoredZip
{
    public static byte[] Make(RawWorkbook workbook)
    {
        using var packed = new ZipArchive(new MemoryStream(workbook.ToBytes()));
        using var file = new MemoryStream();
        using (var stored = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var entry in packed.Entries)
            {
                using var from = entry.Open();
                using var to = stored.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                from.CopyTo(to);
            }
        }

        return file.ToArray();
    }
}
