using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Platform.Features.Parameters;

/// <summary>The fields of the parameter forms as typed; the same in the address of the preview and in the post.</summary>
public sealed record ParameterTyped(string Value, string From, string To, string Source, string Decision)
{
    private const int LongestSource = 500;
    private const string DecisionKind = "decision";

    private static readonly DateOnly Earliest = new(2007, 1, 1);
    private static readonly DateOnly Latest = new(2099, 12, 31);

    public static ParameterTyped Of(IFormCollection form) => Of(field => form[field]);

    public static ParameterTyped Of(IQueryCollection query) => Of(field => query[field]);

    /// <summary>The value, source and decision, checked; each fault with the field it is about.</summary>
    /// <param name="row">A row of the parameter, for its name and unit.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="prefix">Put before the ids of the fields.</param>
    public ParameterRow? Check(ParameterRow row, ICollection<FieldFault> faults, string prefix = "")
    {
        var value = ParameterValue.Parse(row.Name, row.Unit, Value);
        if (!value.IsOk)
        {
            faults.Add(new(prefix + "vaerdi", value.Fault));
        }

        if (SourceFault() is { } source)
        {
            faults.Add(new(prefix + "kilde", source));
        }

        if (Decision.Length > 0 && SubjectReference.Parse(Decision) is not { Kind: DecisionKind })
        {
            faults.Add(new(prefix + "beslutning", ParameterFaults.NotADecision(Decision)));
        }

        return faults.Count > 0
            ? null
            : new ParameterRow
            {
                Key = row.Key,
                Name = row.Name,
                Area = row.Area,
                Label = row.Label,
                Unit = row.Unit,
                Text = value.Value,
                Source = Source,
                Decision = Decision.Length > 0 ? Decision : null,
            };
    }

    /// <summary>The days, checked.</summary>
    public Period? CheckDays(ICollection<FieldFault> faults)
    {
        var from = Day(From);
        var to = To.Length == 0 ? null : Day(To);
        if (from is null)
        {
            faults.Add(new("fra", ParameterFaults.NotADay(From)));
        }

        if (To.Length > 0 && to is null)
        {
            faults.Add(new("til", ParameterFaults.NotADay(To)));
        }

        if (to < from)
        {
            faults.Add(new("til", ParameterFaults.EndsBeforeItBegins()));
        }

        var isWhole = To.Length == 0 || to >= from;
        return from is { } first && isWhole ? new Period(first, to) : null;
    }

    /// <summary>A day as a browser's date field posts it, or as people write it with digits; null when it is none.</summary>
    public static DateOnly? Day(string text) =>
        (
            DateOnly.TryParseExact(text, ["yyyy-MM-dd"], Danish.Invariant, default, out var day)
            || DateOnly.TryParseExact(text, ["d.M.yyyy", "d-M-yyyy", "d/M/yyyy"], Danish.Invariant, default, out day)
        )
        && day >= Earliest
        && day <= Latest
            ? day
            : null;

    private Fault? SourceFault() =>
        Source.Length == 0 ? ParameterFaults.SourceMissing()
        : Source.Length > LongestSource ? ParameterFaults.SourceTooLong(LongestSource)
        : null;

    private static ParameterTyped Of(Func<string, StringValues> field)
    {
        string Text(string name) => field(name).ToString().Trim();
        return new(Text("vaerdi"), Text("fra"), Text("til"), Text("kilde"), Text("beslutning"));
    }
}
