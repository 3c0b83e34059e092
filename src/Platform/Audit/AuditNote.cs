using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Platform.Audit;

/// <summary>What a use case says it did; becomes an audit entry with the next number.</summary>
/// <param name="What">Subject and verb, such as round.opened.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="Summary">One Danish sentence that stands alone.</param>
/// <param name="Area">The area it belongs to; null for the whole country.</param>
/// <param name="Party">The organisation it belongs to, by code; null for none.</param>
/// <param name="Before">The values before; written as JSON.</param>
/// <param name="After">The values after; written as JSON.</param>
/// <param name="Why">The reason given; null when none was asked for.</param>
public sealed record AuditNote(
    string What,
    SubjectReference Subject,
    string Summary,
    AreaKey? Area = null,
    string? Party = null,
    object? Before = null,
    object? After = null,
    string? Why = null
);
