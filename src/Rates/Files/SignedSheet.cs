using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Files;

/// <summary>
/// What the hidden, signed sheet holds: operator, year, layout, the parameters and last year's figures, so that the file
/// can be checked and computed anywhere.
/// </summary>
public sealed record SignedSheet(
    string Operator,
    BudgetYear Year,
    string LayoutVersion,
    string Form,
    DateOnly Made,
    IReadOnlyList<string> ServiceKeys,
    IReadOnlyList<string> AddOnKeys,
    int Buyers,
    int Steps,
    IReadOnlyList<Parameter> Parameters,
    IReadOnlyList<LastYearService> LastYear
)
{
    /// <summary>The sheet's name; hidden from the spreadsheet's own menu too.</summary>
    public const string SheetName = "_rammevaerk";

    public const string SignatureKind = "signature";
    public const string KeyKind = "publicKey";
    internal const int FirstParameterRow = 9;
    private const string Mark = "rate-file";

    /// <summary>The row of the sheet a parameter's value stands in (column C).</summary>
    public int ParameterRow(string key)
    {
        for (var i = 0; i < Parameters.Count; i++)
        {
            if (Parameters[i].Key == key)
            {
                return FirstParameterRow + i;
            }
        }

        throw new KeyNotFoundException(key);
    }

    /// <summary>The first row of last year's figures.</summary>
    public int FirstLastYearRow => FirstParameterRow + Parameters.Count;

    /// <summary>The rows in their order: a kind, then its values (texts, numbers, or null).</summary>
    public IEnumerable<object?[]> Rows()
    {
        yield return [Mark, "1"];
        yield return ["operator", Operator];
        yield return ["year", (decimal)Year.Year];
        yield return ["layout", LayoutVersion, Form];
        yield return ["made", Made.ToString("O", Danish.Invariant)];
        yield return ["services", string.Join(' ', ServiceKeys)];
        yield return ["addOns", string.Join(' ', AddOnKeys)];
        yield return ["buyers", (decimal)Buyers];
        foreach (var parameter in Parameters)
        {
            yield return
            [
                "parameter",
                parameter.Key,
                parameter.Number is null ? parameter.Text : decimal.Parse(parameter.Text, Danish.Invariant),
                parameter.Unit.ToString(),
                parameter.Area.Value,
                parameter.Validity.From.ToString("O", Danish.Invariant),
                parameter.Validity.To?.ToString("O", Danish.Invariant),
                parameter.Label,
                parameter.Source,
            ];
        }

        foreach (var last in LastYear)
        {
            yield return
            [
                "last",
                last.Key,
                last.Offer,
                last.Department,
                last.Service,
                last.Type,
                last.Basis,
                last.Target,
                last.Unit,
                last.Units,
                last.OpeningDays,
                last.Places,
                last.Scope,
                last.HealthAct,
                last.SecondReading,
                last.Rate,
            ];
        }

        if (Steps > 0)
        {
            yield return ["steps", (decimal)Steps];
        }
    }

    /// <summary>Reads the sheet; RV-405 when a row does not say what it must.</summary>
    public static Result<SignedSheet> Read(SheetCells cells)
    {
        try
        {
            return new SignedSheetReader(cells).Read();
        }
        catch (FormatException broken)
        {
            return RateFaults.HeaderBroken(broken.Message);
        }
    }

    /// <summary>True when the sheet begins as a rate file's signed sheet does.</summary>
    public static bool IsSigned(SheetCells cells) => cells[1, 1].Text == Mark;
}
