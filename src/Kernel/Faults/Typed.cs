namespace Rammevaerk.Kernel.Faults;

/// <summary>Words of a fault about a typed text: one sentence when nothing was typed, another when it cannot be used.</summary>
public static class Typed
{
    /// <param name="text">What was typed or chosen.</param>
    /// <param name="missing">Danish: what to type or choose.</param>
    /// <param name="wrong">Danish: quotes what was typed, and says what is wrong with it.</param>
    public static string Or(string? text, string missing, string wrong) =>
        string.IsNullOrWhiteSpace(text) ? missing : wrong;
}
