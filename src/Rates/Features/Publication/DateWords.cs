using System.Globalization;
using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>Days as forms and addresses write them.</summary>
internal static class DateWords
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy", "d/M/yyyy", "d. MMMM yyyy"];

    /// <summary>The day, from 2026-05-12, 12.5.2026 or 12. maj 2026; null for anything else.</summary>
    public static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), Forms, Danish.Culture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>As date fields and addresses want it: 2026-05-12.</summary>
    public static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", Danish.Invariant) ?? "";
}
