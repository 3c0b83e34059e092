using System.Text;
using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Tests.Unit.Rates.Files;

/// <summary>All an operator entered in a file, as text, without where it stands: two files that say the same give the same.</summary>
internal static class RateFileText
{
    public static string Of(RateFile file)
    {
        var text = new StringBuilder();
        Line(text, "contact", file.ContactName, file.ContactMail, file.ContactPhone, file.LedgerTotal);
        foreach (var subLine in file.SubLines)
        {
            Line(text, "sub-line", subLine.Line, subLine.Label, subLine.Kind);
        }

        foreach (var row in file.Services)
        {
            Line(text, row.Key, row.Offer, row.Department, row.Service, row.Type, row.Basis, row.Target, row.Unit);
            Line(text, row.Units, row.OpeningDays, row.Places, row.Scope, row.HealthAct, row.Remark);
            Line(text, row.FirstReading, row.SecondReading, row.ExpectedOccupancy, row.OwnOccupancy, row.Approval);
            Line(text, row.Regulation, row.RegulationNote, row.OverheadPercent);
            Line(text, [.. row.Lines, .. row.SubAmounts]);
            Line(text, row.SinglePerson, row.Private, row.HoursPerUnit);
            Line(text, [.. row.ServiceParts.Where(part => !part.IsEmpty)]);
        }

        foreach (var row in file.AddOns)
        {
            Line(text, row.Key, row.Parent, row.Name, row.Unit, row.Units, row.AlsoInMain, row.Regulation);
            Line(text, [.. row.Lines]);
        }

        foreach (var row in file.Buyers)
        {
            Line(text, row.Service, row.Municipality, row.Places);
        }

        foreach (var row in file.Steps)
        {
            Line(text, row.Service, row.Kind, row.Name, row.Percent, row.Places, row.Hours);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, params object[] entries) =>
        text.AppendJoin(" | ", entries.Select(Written)).Append('\n');

    private static string Written(object entry) =>
        entry switch
        {
            NumberEntry number => number.Value is { } value
                ? decimal.Round(value, 8).ToString("0.########", Danish.Invariant)
                : (number.IsEmpty ? "-" : "?"),
            _ => entry.ToString()!,
        };
}
