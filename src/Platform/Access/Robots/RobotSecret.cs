using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>The keys of robots: 256 random bits, so a plain hash keeps them as safe as a slow one would.</summary>
internal static class RobotSecret
{
    /// <summary>What every key begins with, so that scanners for lost secrets can know it.</summary>
    public const string Prefix = "rvk_";

    private const int Bytes = 32;

    public static string Make() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string DigestOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool IsOf(string secret, string digest) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(DigestOf(secret)),
            Encoding.ASCII.GetBytes(digest)
        );
}
