using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Tests.Unit.Platform.Storage;

/// <summary>Both engines, for theories.</summary>
internal sealed class Engines : TheoryData<Engine>
{
    public Engines()
    {
        Add(Engine.Sqlite);
        Add(Engine.Postgres);
    }
}
