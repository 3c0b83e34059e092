using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;

namespace Rammevaerk.Parties.Features;

/// <summary>Reads the fields of a form.</summary>
public static class FormTexts
{
    private const string DayFormat = "yyyy-MM-dd";

    public static string Text(this IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>The version the form was filled from; 0 when it carries none.</summary>
    public static int Version(this IFormCollection form) =>
        int.TryParse(form.Text("version"), NumberStyles.None, Danish.Invariant, out var version) ? version : 0;

    /// <summary>A day from 2007 to 2099 as a date field sends it; null when it is none.</summary>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, Danish.Invariant, DateTimeStyles.None, out var day)
        && day.Year is >= 2007 and <= 2099
            ? day
            : null;

    /// <summary>The day as a date field takes it; empty for none.</summary>
    public static string Of(DateOnly? day) => day?.ToString(DayFormat, Danish.Invariant) ?? "";

    public static bool IsMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }
}

/// <summary>What was typed and what somebody else stored meanwhile, field by field; fields that agree are left out.</summary>
public sealed class TwoVersions(IEnumerable<VersionedField> fields)
{
    public IReadOnlyList<VersionedField> Fields { get; } = [.. fields.Where(field => field.Mine != field.Stored)];

    /// <summary>The two versions the page is shown for; null when there is no conflict.</summary>
    public static TwoVersions? Of(HttpContext context) => context.Features.Get<TwoVersions>();
}

/// <summary>One field of two versions.</summary>
public sealed record VersionedField(string Label, string Mine, string Stored);
