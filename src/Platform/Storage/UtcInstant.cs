using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Rammevaerk.Platform.Storage;

/// <summary>
/// An instant as both engines keep it: UTC, whole microseconds (PostgreSQL has no finer, SQLite would). SQLite forgets
/// the kind, so that it is said again when read.
/// </summary>
/// <exception cref="ArgumentException">When saving a time that is not said to be UTC.</exception>
public sealed class UtcInstant()
    : ValueConverter<DateTime, DateTime>(
        instant => Stored(instant),
        instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc)
    )
{
    internal static DateTime Stored(DateTime instant) =>
        instant.Kind == DateTimeKind.Utc
            ? new DateTime(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc)
            : throw new ArgumentException(
                "Only UTC instants are stored; take the time from TimeProvider.GetUtcNow().UtcDateTime.",
                nameof(instant)
            );
}

/// <summary>The same for the offsets that Identity uses: kept as UTC instants, which SQLite can order.</summary>
public sealed class UtcOffsetInstant()
    : ValueConverter<DateTimeOffset, DateTime>(
        instant => UtcInstant.Stored(instant.UtcDateTime),
        instant => new DateTimeOffset(DateTime.SpecifyKind(instant, DateTimeKind.Utc))
    );
