using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Decisions;
using Rammevaerk.Platform.Web.Forms;

namespace Rammevaerk.Parties.Features.Forms;

/// <summary>
/// Reads the fields of a form, or the terms of a decision, which are the same texts by the same names, and gathers what is
/// wrong with them. A value read with a fault is not to be used.
/// </summary>
internal sealed class TermReader(Func<string, string> term)
{
    private readonly List<FieldFault> faults = [];

    public static TermReader Of(IFormCollection form) => new(form.Word);

    public static TermReader Of(Decided decided) => new(decided.Term);

    public IReadOnlyList<FieldFault> Faults => faults;

    /// <summary>The first thing wrong; null when nothing is.</summary>
    public Fault? First => faults.Count == 0 ? null : faults[0].Fault;

    public string this[string name] => term(name);

    public void Refuse(string name, Fault fault) => faults.Add(new(name, fault));

    /// <summary>A text within its length; RV-328 when longer, RV-362 when it must be there and is not.</summary>
    public string Text(string name, string label, int longest, bool isRequired = false)
    {
        var text = term(name);
        if (text.Length > longest)
        {
            Refuse(name, BodyFaults.TooLong(label, longest));
        }
        else if (isRequired && text.Length == 0)
        {
            Refuse(name, RegisterFaults.TextMissing(label));
        }

        return text;
    }

    public DateOnly Day(string name)
    {
        if (FormWords.Day(term(name)) is { } day)
        {
            return day;
        }

        Refuse(name, BodyFaults.DayWrong(term(name)));
        return default;
    }

    public DateOnly? DayOrNone(string name) => term(name).Length == 0 ? null : Day(name);

    /// <summary>The days of two fields; RV-326 when the last lies before the first.</summary>
    public Period Days(string from, string until)
    {
        var (first, last) = (Day(from), DayOrNone(until));
        if (last < first)
        {
            Refuse(until, BodyFaults.EndsBeforeItBegins(first));
            return new(first);
        }

        return new(first, last);
    }

    /// <summary>A date as people write it, with the last day it may mean; empty for none.</summary>
    public (string Text, DateOnly? Day) Vague(string name)
    {
        if (term(name).Length == 0)
        {
            return ("", null);
        }

        var date = VagueDate.Parse(term(name));
        if (!date.IsOk)
        {
            Refuse(name, date.Fault);
            return ("", null);
        }

        return (date.Value.Text, date.Value.Days.To);
    }

    public Guid Id(string name, Fault missing)
    {
        if (Guid.TryParse(term(name), out var id))
        {
            return id;
        }

        Refuse(name, missing);
        return Guid.Empty;
    }

    public Guid? IdOrNone(string name, Fault wrong) => term(name).Length == 0 ? null : Id(name, wrong);

    public T Choice<T>(string name, Fault missing)
        where T : struct, Enum
    {
        if (Enum.TryParse<T>(term(name), out var value) && Enum.IsDefined(value))
        {
            return value;
        }

        Refuse(name, missing);
        return default;
    }

    public int Number(string name, int least, int most, Fault wrong) =>
        NumberOrNone(name, least, most, wrong, true) ?? 0;

    public int? NumberOrNone(string name, int least, int most, Fault wrong, bool isRequired = false)
    {
        if (term(name).Length == 0 && !isRequired)
        {
            return null;
        }

        if (
            int.TryParse(term(name), NumberStyles.None, Danish.Invariant, out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Refuse(name, wrong);
        return null;
    }

    /// <summary>The decision something rests on, as reference or words.</summary>
    public Basis Basis(string name = Fields.Basis, bool isRequired = false)
    {
        var basis = Domain.Basis.Typed(term(name));
        if (!basis.IsOk)
        {
            Refuse(name, basis.Fault);
            return Domain.Basis.None;
        }

        if (isRequired && basis.Value == Domain.Basis.None)
        {
            Refuse(name, RegisterFaults.BasisMissing());
        }

        return basis.Value;
    }
}
