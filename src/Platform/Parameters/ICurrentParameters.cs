using Rammevaerk.Kernel.Parameters;

namespace Rammevaerk.Platform.Parameters;

/// <summary>Gives the parameters as known now. Ask each time something is computed, not once at start-up.</summary>
public interface ICurrentParameters
{
    ParameterSet Current { get; }
}

/// <summary>Parameters that never change, where there is no database.</summary>
public sealed class FixedParameters(ParameterSet parameters) : ICurrentParameters
{
    public ParameterSet Current => parameters;
}
