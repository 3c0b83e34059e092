using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>The unguessable name of a trial: 128 random bits as 32 lower-case hex digits. Nothing else reaches the disk.</summary>
public readonly record struct TrialId
{
    private const int Bytes = 16;

    private TrialId(string value) => Value = value;

    public string Value { get; }

    public static TrialId New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes)));

    public static bool TryParse([NotNullWhen(true)] string? text, out TrialId id)
    {
        var isId = text?.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitLower);
        id = isId ? new(text!) : default;
        return isId;
    }

    public override string ToString() => Value;
}
