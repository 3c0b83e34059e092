using Microsoft.AspNetCore.Http;
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

    /// <summary>The ids that were ticked.</summary>
    public static IReadOnlySet<Guid> Ids(this IFormCollection form, string name) =>
        form[name].Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToHashSet();

    /// <summary>A year of the address; null when it is none.</summary>
    public static int? Year(string text) => BudgetYear.Parse(text) is { IsOk: true } year ? year.Value.Year : null;
}

/// <summary>Collects what is wrong with a form, field by field, while its values are read.</summary>
internal sealed class PlanFields(IFormCollection form)
{
    private readonly List<FieldFault> faults = [];

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>A text of one field, no longer than it may be.</summary>
    public string Text(string field, string label, int longest = PlanFormTexts.LongestTitle)
    {
        var text = form.Lines(field);
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

        if (FormWords.Day(text) is { } day)
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
        if (form.Choice<T>(field) is { } value)
        {
            return value;
        }

        faults.Add(new(field, MeetingFaults.ChoiceMissing(what)));
        return default;
    }

    public void Add(string field, Fault fault) => faults.Add(new(field, fault));
}
