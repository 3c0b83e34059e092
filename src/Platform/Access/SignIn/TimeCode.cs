using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Rammevaerk.Kernel;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>
/// The six digits a code app shows (RFC 6238: HMAC-SHA-1 over steps of 30 seconds). The framework's own provider reads the
/// system's clock and accepts a code twice; this one does neither.
/// </summary>
public static class TimeCode
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int SecretBytes = 20;
    private const int StepSeconds = 30;
    private const int Digits = 6;
    private const int Modulus = 1_000_000;

    /// <summary>A new secret in base 32, as apps take it.</summary>
    public static string NewSecret()
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var one in RandomNumberGenerator.GetBytes(SecretBytes))
        {
            buffer = (buffer << 8) | one;
            bits += 8;
            while (bits >= 5)
            {
                bits -= 5;
                text.Append(Alphabet[(buffer >> bits) & 31]);
            }
        }

        return text.ToString();
    }

    /// <summary>The code of a secret at an instant.</summary>
    public static string At(string secret, DateTime utc) => OfStep(secret, StepOf(utc));

    /// <summary>
    /// The step the code belongs to: this one, the one before or the one after, for clocks that differ; null when none, or
    /// when it was used already.
    /// </summary>
    public static long? Match(string secret, string code, DateTime utc, long lastUsed)
    {
        var now = StepOf(utc);
        for (var step = now - 1; step <= now + 1; step++)
        {
            var right = Encoding.ASCII.GetBytes(OfStep(secret, step));
            if (step > lastUsed && CryptographicOperations.FixedTimeEquals(right, Encoding.UTF8.GetBytes(code)))
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The link that hands the secret to an app on the same device.</summary>
    public static string Link(string secret, string mail) =>
        $"otpauth://totp/{Uri.EscapeDataString($"Rammeværk:{mail}")}?secret={secret}&issuer={Uri.EscapeDataString("Rammeværk")}";

    private static long StepOf(DateTime utc) => new DateTimeOffset(utc).ToUnixTimeSeconds() / StepSeconds;

    [SuppressMessage("Security", "CA5350", Justification = "The apps know no other; HMAC-SHA-1 is not broken.")]
    private static string OfStep(string secret, long step)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(Bytes(secret), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0x0f)) & int.MaxValue;
        return (number % Modulus).ToString($"D{Digits}", Danish.Invariant);
    }

    private static byte[] Bytes(string secret)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in secret)
        {
            buffer = ((buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal)) & 0xfff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
