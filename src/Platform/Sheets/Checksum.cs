using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// The checksum of a zip entry (CRC-32, ISO 3309, reversed polynomial EDB88320). Without it a damaged file may unpack
/// to wrong numbers.
/// </summary>
/// <remarks>
/// Where the processor multiplies without carry, 64 bytes are folded at a time by the method of Gopal and others, "Fast
/// CRC Computation for Generic Polynomials Using PCLMULQDQ Instruction" (Intel, 2009); the rest goes through tables.
/// </remarks>
internal static class Checksum
{
    public const uint Start = 0xFFFFFFFF;

    private const int Lane = 16;
    private const int Block = 4 * Lane;

    private static readonly Vector128<ulong> ByBlock = Vector128.Create(0x1_5444_2BD4UL, 0x1_C6E4_1596UL);
    private static readonly Vector128<ulong> ByLane = Vector128.Create(0x1_7519_97D0UL, 0x0_CCAA_009EUL);

    public static uint End(uint sum) => ~sum;

    public static uint Append(uint sum, ReadOnlySpan<byte> bytes)
    {
        if (Pclmulqdq.IsSupported && bytes.Length >= Block)
        {
            var folded = bytes.Length - (bytes.Length % Block);
            sum = Fold(sum, MemoryMarshal.Cast<byte, Vector128<ulong>>(bytes[..folded]));
            bytes = bytes[folded..];
        }

        return ChecksumTables.Append(sum, bytes);
    }

    private static uint Fold(uint sum, ReadOnlySpan<Vector128<ulong>> lanes)
    {
        var a = lanes[0] ^ Vector128.CreateScalar((ulong)sum);
        var b = lanes[1];
        var c = lanes[2];
        var d = lanes[3];
        for (var at = 4; at + 3 < lanes.Length; at += 4)
        {
            a = Fold(a, ByBlock, lanes[at]);
            b = Fold(b, ByBlock, lanes[at + 1]);
            c = Fold(c, ByBlock, lanes[at + 2]);
            d = Fold(d, ByBlock, lanes[at + 3]);
        }

        var last = Fold(Fold(Fold(a, ByLane, b), ByLane, c), ByLane, d);
        Span<byte> rest = stackalloc byte[Lane];
        BinaryPrimitives.WriteUInt64LittleEndian(rest, last[0]);
        BinaryPrimitives.WriteUInt64LittleEndian(rest[sizeof(ulong)..], last[1]);
        return ChecksumTables.Append(0, rest);
    }

    private static Vector128<ulong> Fold(Vector128<ulong> value, Vector128<ulong> by, Vector128<ulong> next) =>
        Pclmulqdq.CarrylessMultiply(value, by, 0x00) ^ Pclmulqdq.CarrylessMultiply(value, by, 0x11) ^ next;
}
