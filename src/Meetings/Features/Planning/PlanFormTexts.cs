using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>Reads the fields of the forms of plans and events.</summary>
internal static class PlanFormTexts
{
    public const int LongestTitle = 200;
    public const int LongestText = 4000;

    private const string DayFormat = "yyyy-MM-dd";

    public static string Word(this IFormCollection form, string name) =>
        form[name].ToString().Trim().ReplaceLineEndings("\n");

    public static int Version(this IFormCollection form) =>
        int.TryParse(form.Word("version"), NumberStyles.None, Danish.Invariant, out var version) ? version : 0;

    public static bool IsTicked(this IFormCollection form, string name) => form.Word(name).Length > 0;

    /// <summary>The ids that were ticked.</summary>
    public static IReadOnlySet<Guid> Ids(this IFormCollection form, string name) =>
        form[name].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToHashSet();

    /// <summary>A year of the address; null when it is none.</summary>
    public static int? Year(string text) => BudgetYear.Parse(text) is { IsOk: true } year ? year.Value.Year : null;

    /// <summary>The day as a date field takes it; empty for none.</summary>
    public static string Of(DateOnly? day) => day?.ToString(DayFormat, Danish.Invariant) ?? "";

    /// <summary>A time as it is written in a field: 9.30; empty for none.</summary>
    public static string Of(TimeOnly? time) => time?.ToString("H.mm", Danish.Invariant) ?? "";
}

/// <summary>Collects what is wrong with a form, field by field, while its values are read.</summary>
internal sealed class PlanFields(IFormCollection form)
{
    private readonly List<FieldFault> faults = [];

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>A text of one field, no longer than it may be.</summary>
    public string Text(string field, string label, int longest = PlanFormTexts.LongestTitle)
    {
        var text = form.Word(field);
        if (text.Length > longest)
        {
            faults.Add(new(field, MeetingFaults.TooLong(label, longest)));
        }

        return text;
    }

    /// <summary>A text that must be there.</summary>
    public string Needed(string field, string label, Fault missing, int longest = PlanFormTexts.LongestTitle)
    {
        var text = Text(field, label, longest);
        if (text.Length == 0)
        {
            faults.Add(new(field, missing));
        }

        return text;
    }

    /// <summary>The value of a field, read by its own rule; the default where it is wrong.</summary>
    public T? Read<T>(string field, Func<string, Result<T>> read)
    {
        var result = read(form.Word(field));
        if (result.Fault is { } fault)
        {
            faults.Add(new(field, fault));
            return default;
        }

        return result.Value;
    }

    /// <summary>A day as a date field sends it; null when nothing was typed.</summary>
    public DateOnly? Day(string field)
    {
        var text = form.Word(field);
        if (text.Length == 0)
        {
            return null;
        }

        if (
            DateOnly.TryParseExact(text, "yyyy-MM-dd", Danish.Invariant, DateTimeStyles.None, out var day)
            && day.Year is >= 2007 and <= 2099
        )
        {
            return day;
        }

        faults.Add(new(field, MeetingFaults.DayWrong(text)));
        return null;
    }

    /// <summary>One of the names of an enumeration.</summary>
    public T Choice<T>(string field, string what)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(form.Word(field), out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        faults.Add(new(field, MeetingFaults.ChoiceMissing(what)));
        return default;
    }

    public void Add(string field, Fault fault) => faults.Add(new(field, fault));
}
