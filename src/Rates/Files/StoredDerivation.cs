using System.IO.Compression;
using System.Text;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Rules.Movement;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// A rate's derivation as stored: its JSON (rules, dated parameters with sources, cells), packed with Brotli. The stored
/// record is the truth; recomputing the rate from the stored file gives the same JSON, byte for byte.
/// </summary>
public static class StoredDerivation
{
    public static byte[] Pack(Explanation explanation)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(Encoding.UTF8.GetBytes(explanation.ToJson()));
        }

        return packed.ToArray();
    }

    /// <summary>What a stored derivation says its rate was made of; null when it says nothing of the kind.</summary>
    public static RateParts? PartsOf(byte[]? stored) =>
        stored is { } packed && ExplanationReader.Read(Unpack(packed)) is { IsOk: true } read
            ? RateParts.Of(read.Value)
            : null;

    /// <summary>The JSON as it was written.</summary>
    public static string Unpack(byte[] stored)
    {
        using var brotli = new BrotliStream(new MemoryStream(stored), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
