using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Sheets;

/// <summary>
/// Carries a fault out of a stream or a loop deep inside the reader. A stream has no other way to stop its reader;
/// <see cref="SheetReader"/> turns it back into a value, so it is never seen outside.
/// </summary>
internal sealed class ReadRefusedException(Fault fault) : Exception(fault.Message)
{
    public Fault Fault { get; } = fault;
}
