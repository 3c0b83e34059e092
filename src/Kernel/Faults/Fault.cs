namespace Rammevaerk.Kernel.Faults;

/// <summary>A numbered reason why something was refused, in words a user can act on.</summary>
/// <param name="Id">RV-nnn; 1xx kernel, 2xx workbooks, 3xx parties, 4xx rates and 52x to 59x, 5xx schemes and capacity, 6xx the web and the command line.</param>
/// <param name="Message">Danish: what is wrong, where, why, and how to mend it.</param>
public sealed record Fault(string Id, string Message)
{
    public override string ToString() => $"{Id}: {Message}";
}
