namespace Rammevaerk.Cli;

/// <summary>What the process tells whoever started it.</summary>
public static class ExitCode
{
    /// <summary>The command did what was asked.</summary>
    public const int Done = 0;

    /// <summary>The input was refused, with a fault that says why.</summary>
    public const int Refused = 1;

    /// <summary>The command was written wrongly.</summary>
    public const int WrongUsage = 2;

    /// <summary>The program failed.</summary>
    public const int Failed = 3;
}
