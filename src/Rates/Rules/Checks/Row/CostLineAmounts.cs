using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>The amounts of cost lines by the sign they should have, of services and of add-ons.</summary>
internal static class CostLineAmounts
{
    /// <summary>Whose amount it is, its line and the amount, in the file's order.</summary>
    public static IEnumerable<(string Subject, CostLine Line, NumberEntry Amount)> Of(RateFile file, LineSign sign)
    {
        var rows = file
            .Services.Select(service => (service.Name, service.Lines))
            .Concat(file.AddOns.Select(addOn => (Name: addOn.Name.ToString(), addOn.Lines)));
        foreach (var (name, amounts) in rows)
        {
            for (var line = 0; line < amounts.Count; line++)
            {
                if (file.Header.Form.Lines[line].Sign == sign)
                {
                    yield return (name, file.Header.Form.Lines[line], amounts[line]);
                }
            }
        }
    }
}
