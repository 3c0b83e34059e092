using Microsoft.EntityFrameworkCore;

namespace Rammevaerk.Platform.Storage;

/// <summary>What one module stores. Names are written as in C#; <see cref="SnakeCaseNames"/> turns them into the engine's.</summary>
public interface IModelPart
{
    /// <summary>Maps the module's entities, each to a named table in the plural.</summary>
    void Configure(ModelBuilder model);
}
