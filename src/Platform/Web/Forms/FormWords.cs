using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>What an address and a form say, as texts.</summary>
public static class FormWords
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "d.M.yyyy", "d-M-yyyy", "d/M/yyyy", "d. MMMM yyyy"];

    private static readonly string[] TimeForms = ["H:mm", "HH:mm", "H.mm", "H"];

    /// <summary>A part of the address; empty when it has none of the name.</summary>
    public static string Route(this HttpContext context, string name) =>
        context.Request.RouteValues[name] as string ?? "";

    /// <summary>A field of a form without spaces around it; empty when it is not there.</summary>
    public static string Word(this IFormCollection form, string name) => form[name].ToString().Trim();

    /// <summary>The same; null when it is empty.</summary>
    public static string? WordOrNull(this IFormCollection form, string name) =>
        form.Word(name) is { Length: > 0 } word ? word : null;

    /// <summary>The same with the line ends of a text area made one kind.</summary>
    public static string Lines(this IFormCollection form, string name) => form.Word(name).ReplaceLineEndings("\n");

    /// <summary>True when the box was ticked.</summary>
    public static bool IsTicked(this IFormCollection form, string name) => form.Word(name).Length > 0;

    /// <summary>The version the form was filled from; 0, which no stored row has, when it says none.</summary>
    public static int Version(this IFormCollection form) =>
        int.TryParse(form.Word("version"), NumberStyles.None, Danish.Invariant, out var version) ? version : 0;

    /// <summary>An id; null when the field holds none.</summary>
    public static Guid? Id(this IFormCollection form, string name) =>
        Guid.TryParse(form.Word(name), out var id) ? id : null;

    /// <summary>Kroner as people write them: 1250000, 1.250.000 or −1.250.000,50 kr.; null for anything else.</summary>
    public static decimal? Kroner(string? text) =>
        CellText.Number(text) is { IsPercent: false } number && decimal.Round(number.Value, 2) == number.Value
            ? number.Value
            : null;

    /// <summary>A year in the bounds; null for anything else.</summary>
    public static int? Year(this IFormCollection form, string name, int first, int last) =>
        int.TryParse(form.Word(name), NumberStyles.None, Danish.Invariant, out var year)
        && year >= first
        && year <= last
            ? year
            : null;

    /// <summary>One of an enumeration's names; null for anything else.</summary>
    public static T? Choice<T>(this IFormCollection form, string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(form.Word(name), out var value) && Enum.IsDefined(value) ? value : null;

    /// <summary>The day, from 2026-05-12, 12.5.2026 or 12. maj 2026, from 2007 to 2099; null for anything else.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DayForms, Danish.Culture, DateTimeStyles.None, out var day)
        && day.Year is >= 2007 and <= 2099
            ? day
            : null;

    /// <summary>As date fields and addresses want it: 2026-05-12; empty for none.</summary>
    public static string Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", Danish.Invariant) ?? "";

    /// <summary>The time of day, from 09:30, 9.30 or 9; null for anything else.</summary>
    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), TimeForms, Danish.Invariant, DateTimeStyles.None, out var time)
            ? time
            : null;

    /// <summary>As text fields of times have it: 9.30; empty for none.</summary>
    public static string Clock(TimeOnly? time) => time is { } at ? Danish.Clock(at) : "";

    /// <summary>As time fields want it: 09:30; empty for none.</summary>
    public static string Iso(TimeOnly? time) => time?.ToString("HH:mm", Danish.Invariant) ?? "";

    /// <summary>Adds a fault when something is not right.</summary>
    public static void Need(this List<FieldFault> faults, string field, bool right, Fault fault)
    {
        if (!right)
        {
            faults.Add(new(field, fault));
        }
    }
}
