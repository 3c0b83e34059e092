namespace Rammevaerk.Platform.Sheets;

/// <summary>The checksum of a zip entry through tables, four bytes at a time.</summary>
internal static class ChecksumTables
{
    private const uint Polynomial = 0xEDB88320;
    private const int Width = 4;

    private static readonly uint[][] Tables = Make();

    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= Width)
        {
            sum ^= bytes[0] | ((uint)bytes[1] << 8) | ((uint)bytes[2] << 16) | ((uint)bytes[3] << 24);
            sum =
                Tables[3][(byte)sum]
                ^ Tables[2][(byte)(sum >> 8)]
                ^ Tables[1][(byte)(sum >> 16)]
                ^ Tables[0][sum >> 24];
            bytes = bytes[Width..];
        }

        foreach (var one in bytes)
        {
            sum = Tables[0][(byte)(sum ^ one)] ^ (sum >> 8);
        }

        return sum;
    }

    private static uint[][] Make()
    {
        var tables = new uint[Width][];
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

        for (var next = 1; next < Width; next++)
        {
            tables[next] = Array.ConvertAll(tables[next - 1], entry => tables[0][(byte)entry] ^ (entry >> 8));
        }

        return tables;
    }
}
