using Microsoft.EntityFrameworkCore;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// How both engines keep values. Instants are UTC. Decimals need nothing said: <c>numeric</c> without limits on
/// PostgreSQL, and on SQLite text with every digit, which EF Core compares, orders and adds up as decimals.
/// </summary>
public static class ValueConventions
{
    /// <summary>Adds the conversions for every entity of the model.</summary>
    public static void Apply(ModelConfigurationBuilder model)
    {
        model.Properties<DateTime>().HaveConversion<UtcInstant>();
        model.Properties<DateTimeOffset>().HaveConversion<UtcOffsetInstant>();
    }
}
