using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Access;

/// <summary>A person's name as written by somebody: one line that can stand in a mail and is no address.</summary>
public static class PersonName
{
    public const int Longest = 100;

    /// <summary>The name without spaces around it; RV-720 when it is missing, too long, or not a name.</summary>
    public static Result<string> Of(string? text)
    {
        var name = text?.Trim() ?? "";
        var isName =
            name.Length is > 0 and <= Longest
            && !name.Any(char.IsControl)
            && !name.Contains("//", StringComparison.Ordinal)
            && !name.Contains("www.", StringComparison.OrdinalIgnoreCase)
            && !name.Contains('@', StringComparison.Ordinal);
        return isName ? name : AccessFaults.NameMissing();
    }
}
