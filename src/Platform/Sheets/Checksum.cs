using System.Buffers.Binary;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// The checksum of a zip entry (CRC-32, ISO 3309, reversed polynomial EDB88320), eight bytes at a time. Without it a
/// damaged file may unpack to wrong numbers.
/// </summary>
internal static class Checksum
{
    public const uint Start = 0xFFFFFFFF;

    private const uint Polynomial = 0xEDB88320;
    private const int Lanes = 8;

    private static readonly uint[][] Tables = MakeTables();

    public static uint End(uint sum) => ~sum;

    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        uint[] t0 = Tables[0],
            t1 = Tables[1],
            t2 = Tables[2],
            t3 = Tables[3],
            t4 = Tables[4],
            t5 = Tables[5],
            t6 = Tables[6],
            t7 = Tables[7];
        while (bytes.Length >= Lanes)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ sum;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            sum =
                t7[(byte)low]
                ^ t6[(byte)(low >> 8)]
                ^ t5[(byte)(low >> 16)]
                ^ t4[low >> 24]
                ^ t3[(byte)high]
                ^ t2[(byte)(high >> 8)]
                ^ t1[(byte)(high >> 16)]
                ^ t0[high >> 24];
            bytes = bytes[Lanes..];
        }

        foreach (var b in bytes)
        {
            sum = t0[(byte)(sum ^ b)] ^ (sum >> 8);
        }

        return sum;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[Lanes][];
        tables[0] = new uint[256];
        for (var i = 0u; i < 256; i++)
        {
            var entry = i;
            for (var bit = 0; bit < 8; bit++)
            {
                entry = (entry & 1) == 1 ? (entry >> 1) ^ Polynomial : entry >> 1;
            }

            tables[0][i] = entry;
        }

        for (var lane = 1; lane < Lanes; lane++)
        {
            tables[lane] = Array.ConvertAll(tables[lane - 1], entry => tables[0][(byte)entry] ^ (entry >> 8));
        }

        return tables;
    }
}
